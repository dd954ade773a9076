/** Pages of matrices, roles and coverage. */
@NullMarked
package id.teladan.cascade.web;

import org.jspecify.annotations.NullMarked;
