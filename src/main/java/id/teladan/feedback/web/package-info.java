@NullMarked
package id.teladan.feedback.web;

import org.jspecify.annotations.NullMarked;
