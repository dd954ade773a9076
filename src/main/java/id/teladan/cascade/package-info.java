/**
 * How a leader's results are shared out (PermenPANRB 6/2022, Lampiran II.A.4–5): the role-result matrix of a unit and of its
 * teams, whose cells become results in people's plans, and what is not covered by anybody. The columns are lines of the
 * leader's plan and stay in planning; here stands who carries which part of them.
 * {@code v_team_member} tells everybody above who leads whom in which team.
 */
@ApplicationModule(
        displayName = "Cascade",
        allowedDependencies = {
            "shared",
            "audit",
            "ui",
            "wording",
            "documents",
            "tabular",
            "organization",
            "cycle",
            "identity",
            "performance",
            "planning"
        })
@NullMarked
package id.teladan.cascade;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
