@NullMarked
package id.teladan.evaluation;

import org.jspecify.annotations.NullMarked;
