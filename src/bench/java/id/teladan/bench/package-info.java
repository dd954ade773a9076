/** Figures for the bars of the project, each beside what the bare parts do in the same run. Started by {@code bin/bench}. */
@NullMarked
package id.teladan.bench;

import org.jspecify.annotations.NullMarked;
