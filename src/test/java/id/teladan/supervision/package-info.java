@NullMarked
package id.teladan.supervision;

import org.jspecify.annotations.NullMarked;
