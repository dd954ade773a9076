/**
 * Tables that people bring and take: reads workbooks and CSV files without trusting them, and writes ones that are safe to
 * open. Knows nothing of what the tables mean. The door in is {@link id.teladan.tabular.TabularFile}, the door out
 * {@link id.teladan.tabular.TabularWriter}.
 */
@ApplicationModule(
        displayName = "Tabular",
        allowedDependencies = {"shared"})
@NullMarked
package id.teladan.tabular;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
