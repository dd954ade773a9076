@NullMarked
package id.teladan.evaluation.web;

import org.jspecify.annotations.NullMarked;
