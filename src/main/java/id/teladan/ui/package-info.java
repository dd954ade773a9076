/**
 * The face of Teladan: layout, components, icons, numbers and dates in Indonesian, navigation, error pages, live updates.
 *
 * <h2>A page</h2>
 *
 * A page is one public record named {@code …Page} and one template. A controller returns the record, a
 * {@code ResponseEntity} of it (for another status), or a {@link id.teladan.ui.Redirect}. The template is found by name:
 * {@code id.teladan.planning.web.PlanListPage} is rendered by {@code jte/planning/plan-list.jte}, which receives the
 * record as {@code page} and what surrounds every page as {@code chrome}:
 *
 * <pre>{@code
 * @param id.teladan.planning.web.PlanListPage page
 * @param id.teladan.ui.Chrome chrome
 * @template.ui.layout(chrome = chrome, title = "Target saya", content = @`
 *     <h1 class="t-answer">${page.answer()}</h1>
 * `)
 * }</pre>
 *
 * <p>No parameter or variable of a template may be called {@code id}: it would hide the root package.
 *
 * <p>Layouts: {@code ui/layout} for people who have signed in ({@code dock} replaces the tab bar in flows of steps),
 * {@code ui/plain} for everybody. Controllers take {@link id.teladan.shared.Actor} as a parameter ({@code
 * Optional<Actor>} on public pages).
 *
 * <h2>A form</h2>
 *
 * The page record carries a {@link id.teladan.ui.Form}, fields are drawn by {@code ui/field}, {@code ui/text-area},
 * {@code ui/select}, {@code ui/radio-cards}, {@code ui/file-field}; each form contains {@code ui/csrf}. The controller
 * hands what was submitted to {@link id.teladan.ui.Forms#submit}: malformed input and broken rules come back as the same
 * page with status 422 and every value kept, success becomes a redirect (303). The catalogue ({@code
 * CatalogueController}) is the living example.
 *
 * <h2>What modules contribute</h2>
 *
 * Beans of {@link id.teladan.ui.NavigationSource} (entries of the navigation), {@link id.teladan.ui.LiveTopicGuard} (who
 * may watch what), and once each {@link id.teladan.ui.CurrentActor}, {@link id.teladan.ui.PersonSource}, {@link
 * id.teladan.ui.PeriodSource}. Sentences made in Java stand in {@code messages/<module>.properties}.
 */
@ApplicationModule(
        displayName = "User interface",
        allowedDependencies = {"shared"})
@NullMarked
package id.teladan.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
