@NullMarked
package id.teladan.monitoring.web;

import org.jspecify.annotations.NullMarked;
