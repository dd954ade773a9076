/**
 * What organisations promise: per unit and year a performance agreement (Perjanjian Kinerja, PK) with objectives (sasaran)
 * and key indicators (IKU), their way through the year, what was realised, and which upper indicator each one serves.
 * {@link id.teladan.performance.Pace} tells everybody above where an indicator stands, of a unit or of a person.
 *
 * <p>An indicator has one {@link id.teladan.performance.KeyIndicatorId} through all revisions of its agreement: realisations,
 * lower indicators and the plans of people hold on to it. Its content is what the agreement in force says, or, before there
 * is one, the draft. Published are {@code v_agreement}, {@code v_indicator}, {@code v_waypoint}, {@code v_realization} and
 * {@code v_realized}.
 *
 * <p>The tree ends in units; who carries an indicator is told by {@code planning} at {@code /performance/people}, which
 * {@code jte/performance/people-place.jte} fetches.
 */
@ApplicationModule(
        displayName = "Performance",
        allowedDependencies = {"shared", "audit", "ui", "documents", "tabular", "intake", "organization", "cycle"})
@NullMarked
package id.teladan.performance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
