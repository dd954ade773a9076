@NullMarked
package id.teladan.wording.web;

import org.jspecify.annotations.NullMarked;
