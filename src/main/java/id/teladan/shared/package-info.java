/** The few words every module speaks: who acts, typed ids, the three kinds of refusal. Knows no other module. */
@ApplicationModule(
        displayName = "Shared",
        allowedDependencies = {})
@NullMarked
package id.teladan.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
