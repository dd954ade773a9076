@NullMarked
package id.teladan.library;

import org.jspecify.annotations.NullMarked;
