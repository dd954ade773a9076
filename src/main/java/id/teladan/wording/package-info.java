/**
 * How targets and feedback are best put into words: rules as data, each with a poor wording and a better one. They advise
 * and never block. Publishes no events.
 */
@ApplicationModule(
        displayName = "Wording",
        allowedDependencies = {"shared", "ui"})
@NullMarked
package id.teladan.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
