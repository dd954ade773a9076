/** Pages of people, units, assessors and the files they come in by. */
@NullMarked
package id.teladan.organization.web;

import org.jspecify.annotations.NullMarked;
