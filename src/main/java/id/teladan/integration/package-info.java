/**
 * What goes to and comes from other systems. So far a plan as the table that BKN's e-Kinerja gives out: out with what was
 * realised and said, in as a proposal that changes nothing until its owner has looked at it.
 */
@ApplicationModule(
        displayName = "Integration",
        allowedDependencies = {"shared", "audit", "ui", "tabular", "performance", "planning", "reporting", "feedback"})
@NullMarked
package id.teladan.integration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
