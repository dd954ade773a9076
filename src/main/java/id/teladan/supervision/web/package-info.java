/** Pages for whoever answers for a unit's plans. */
@NullMarked
package id.teladan.supervision.web;

import org.jspecify.annotations.NullMarked;
