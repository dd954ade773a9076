@NullMarked
package id.teladan.cascade;

import org.jspecify.annotations.NullMarked;
