@NullMarked
package id.teladan.identity;

import org.jspecify.annotations.NullMarked;
