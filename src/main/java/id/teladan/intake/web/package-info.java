/** Pages of files on their way in. */
@NullMarked
package id.teladan.intake.web;

import org.jspecify.annotations.NullMarked;
