@NullMarked
package id.teladan.audit.web;

import org.jspecify.annotations.NullMarked;
