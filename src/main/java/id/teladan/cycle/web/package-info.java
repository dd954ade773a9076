@NullMarked
package id.teladan.cycle.web;

import org.jspecify.annotations.NullMarked;
