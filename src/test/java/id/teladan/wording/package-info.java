@NullMarked
package id.teladan.wording;

import org.jspecify.annotations.NullMarked;
