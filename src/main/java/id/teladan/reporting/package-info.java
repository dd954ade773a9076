/**
 * What people say they have reached: reports against the indicators of their agreed plan, with evidence. Keeps one row of
 * progress per indicator in the transaction of each report, so that boards never add up history.
 */
@ApplicationModule(
        displayName = "Reporting",
        allowedDependencies = {"shared", "ui", "audit", "files", "organization", "cycle", "performance", "planning"})
@NullMarked
package id.teladan.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
