@NullMarked
package id.teladan.planning;

import org.jspecify.annotations.NullMarked;
