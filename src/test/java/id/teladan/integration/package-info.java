@NullMarked
package id.teladan.integration;

import org.jspecify.annotations.NullMarked;
