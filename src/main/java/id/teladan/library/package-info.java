/**
 * Examples of results and indicators by kind of position: those that come with the product, and those that people of the
 * own government have agreed on. From here into one's own draft, or as one target to many people. Publishes no events.
 */
@ApplicationModule(
        displayName = "Library",
        allowedDependencies = {"shared", "ui", "organization", "performance", "planning"})
@NullMarked
package id.teladan.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
