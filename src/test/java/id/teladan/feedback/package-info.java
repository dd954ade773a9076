@NullMarked
package id.teladan.feedback;

import org.jspecify.annotations.NullMarked;
