/**
 * The ground everything stands on: an embedded PostgreSQL or a given server, migrated by its owner and used by a role
 * that can bypass nothing; the agency of each transaction; whether the application is ready; the operator's commands.
 */
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {"shared"})
@NullMarked
package id.teladan.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
