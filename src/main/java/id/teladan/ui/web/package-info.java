@NullMarked
package id.teladan.ui.web;

import org.jspecify.annotations.NullMarked;
