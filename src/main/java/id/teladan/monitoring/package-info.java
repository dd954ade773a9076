/**
 * What people see first: the home of each role, the live board of a team, one person at a glance, and the overview of
 * units. Only reads: everything it shows is owned below.
 */
@ApplicationModule(
        displayName = "Monitoring",
        allowedDependencies = {
            "shared",
            "ui",
            "organization",
            "identity",
            "cycle",
            "performance",
            "planning",
            "reporting",
            "feedback",
            "evaluation"
        })
@NullMarked
package id.teladan.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
