/** Whole stories, told in real browsers against the running application. */
@NullMarked
package id.teladan.journeys;

import org.jspecify.annotations.NullMarked;
