/**
 * The append-only trail of who did what. A direct call in the transaction of the deed: both are kept or neither. The
 * application's database role may add and read entries and do nothing else with them.
 */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"shared", "ui"})
@NullMarked
package id.teladan.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
