/** Pages of performance agreements, their indicators, and the tree they form. */
@NullMarked
package id.teladan.performance.web;

import org.jspecify.annotations.NullMarked;
