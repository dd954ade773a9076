@NullMarked
package id.teladan.performance;

import org.jspecify.annotations.NullMarked;
