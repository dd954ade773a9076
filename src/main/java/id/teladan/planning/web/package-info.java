/** Pages of plans. */
@NullMarked
package id.teladan.planning.web;

import org.jspecify.annotations.NullMarked;
