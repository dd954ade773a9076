@NullMarked
package id.teladan.identity.web;

import org.jspecify.annotations.NullMarked;
