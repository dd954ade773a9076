@NullMarked
package id.teladan.integration.web;

import org.jspecify.annotations.NullMarked;
