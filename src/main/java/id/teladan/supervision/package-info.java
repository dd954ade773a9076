/**
 * Watching over the plans of many: how far the people of a unit have come, a reminder to all of one stage in one act, and
 * the plans of a unit as one bundle of forms. For whoever answers for the unit; shows nothing of what the plans say.
 */
@ApplicationModule(
        displayName = "Supervision",
        allowedDependencies = {
            "shared",
            "audit",
            "ui",
            "documents",
            "tabular",
            "organization",
            "cycle",
            "identity",
            "planning"
        })
@NullMarked
package id.teladan.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
