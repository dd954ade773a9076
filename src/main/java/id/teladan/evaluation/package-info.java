/**
 * How a period ends: the unit's predicate, ratings of results and behaviour, the predicate by the quadrant, the document
 * (PermenPANRB 6/2022, Ps 23–26, Lampiran IV). Suggestions are derived from feedback and achievement and explain
 * themselves; the assessor decides.
 */
@ApplicationModule(
        displayName = "Evaluation",
        allowedDependencies = {
            "shared",
            "audit",
            "ui",
            "documents",
            "organization",
            "cycle",
            "identity",
            "performance",
            "planning",
            "reporting",
            "feedback"
        })
@NullMarked
package id.teladan.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
