@NullMarked
package id.teladan.cycle;

import org.jspecify.annotations.NullMarked;
