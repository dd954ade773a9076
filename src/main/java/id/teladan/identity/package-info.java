/**
 * Who may sign in and as what: accounts, passwords, one-time codes, roles with scope, and the {@link
 * id.teladan.shared.Actor} of each request.
 *
 * <p>What must be known before the agency is (login name, one-time code, session) lies in small directories without a
 * tenant; everything else is behind row-level security like all tables.
 */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"shared", "database", "ui", "audit", "organization", "cycle"})
@NullMarked
package id.teladan.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
