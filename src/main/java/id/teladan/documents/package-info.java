/**
 * Paper: PDF files from the page records and templates of other modules, which own what their documents say. Shared by
 * all of them is {@code jte/documents/sheet.jte}: paper size, margins, fonts, page numbers, footer. Stores nothing and
 * publishes no events.
 */
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {"shared"})
@NullMarked
package id.teladan.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
