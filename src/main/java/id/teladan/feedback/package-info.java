/**
 * What people say about each other's work while it is done (PermenPANRB 6/2022, Ps 17–19): on a report, an indicator, a core
 * value, or in general. A note cannot be changed; within a day it can be withdrawn, which leaves its trace. All of it is
 * weighed in evaluation.
 */
@ApplicationModule(
        displayName = "Feedback",
        allowedDependencies = {
            "shared",
            "audit",
            "ui",
            "organization",
            "cycle",
            "identity",
            "planning",
            "cascade",
            "reporting"
        })
@NullMarked
package id.teladan.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
