/**
 * The demonstration: writes the files a government would upload (units, SIASN "data utama", assessors) for two synthetic
 * agencies. The same seed gives the same people every time; no name, NIP or telephone number belongs to anybody.
 *
 * <p>{@link id.teladan.demo.DemoLoader} brings them in through the real import and gives them a history. Nobody can live two
 * years in a minute, so this module, as the only one, reads and writes the tables of others: what they would have written.
 */
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "shared",
            "database",
            "audit",
            "tabular",
            "files",
            "cycle",
            "intake",
            "organization",
            "identity"
        })
@NullMarked
package id.teladan.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
