/**
 * Time and law: an agency's years and evaluation periods, working days, and the regulation's rule sets as dated data
 * (quadrant, distribution, thresholds, clocks, the seven values). A change of law is a new rule set, and whoever used one
 * remembers its id. Publishes no events.
 */
@ApplicationModule(
        displayName = "Cycle",
        allowedDependencies = {"shared", "ui", "audit", "organization"})
@NullMarked
package id.teladan.cycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
