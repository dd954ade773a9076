/** Pages of people, units and assessors. */
@NullMarked
package id.teladan.organization.web;

import org.jspecify.annotations.NullMarked;
