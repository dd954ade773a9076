@NullMarked
package id.teladan.reporting.web;

import org.jspecify.annotations.NullMarked;
