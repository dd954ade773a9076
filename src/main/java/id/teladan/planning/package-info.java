/**
 * The plan of a person's year (SKP): results with indicators and targets, expected behaviour, resources, accountability and
 * consequences; talked over line by line, agreed by both sides and then unchangeable, a change being a new edition that takes
 * its place once it is agreed too (PermenPANRB 6/2022, Ps 7–15).
 * {@link id.teladan.planning.Pace} tells everybody above where an indicator stands.
 */
@ApplicationModule(
        displayName = "Planning",
        allowedDependencies = {
            "shared",
            "audit",
            "ui",
            "wording",
            "documents",
            "tabular",
            "organization",
            "cycle",
            "identity"
        })
@NullMarked
package id.teladan.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
