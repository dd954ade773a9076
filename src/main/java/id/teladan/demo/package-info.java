/**
 * The demonstration: writes the files a government would upload (units, SIASN "data utama", assessors) for two synthetic
 * agencies. The same seed gives the same people every time; no name, NIP or telephone number belongs to anybody.
 */
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {"shared", "tabular"})
@NullMarked
package id.teladan.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
