/**
 * Files on their way in: received and kept, their columns matched, each row read and judged, shown before anything
 * changes, corrected without touching the file, and committed whole or in its valid rows.
 *
 * <p>What the rows mean is not known here. A module that takes files in contributes one bean of
 * {@link id.teladan.intake.UploadSource} per kind of file: its name and columns, who may bring it, how a row becomes one of
 * the module's own staging table, what all rows together show, and how they are merged. Everything else (pages, progress,
 * problems, report, locks, what a crash interrupted) it gets from here.
 */
@ApplicationModule(
        displayName = "Intake",
        allowedDependencies = {"shared", "ui", "audit", "tabular"})
@NullMarked
package id.teladan.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
