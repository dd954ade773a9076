@NullMarked
package id.teladan.library.web;

import org.jspecify.annotations.NullMarked;
