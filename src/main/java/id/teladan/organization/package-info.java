/**
 * Who works where, and who assesses whom: agencies, the unit tree, positions, employees and assessor assignments. All of
 * them come in from the files a government already has, by three kinds of upload
 * ({@link id.teladan.organization.OrganizationFiles}).
 *
 * <p>Everything else asks this module before it shows a person's data: {@link id.teladan.organization.Employees#require}
 * answers with the person or with "not found", never with a reason.
 */
@ApplicationModule(
        displayName = "Organization",
        allowedDependencies = {"shared", "ui", "audit", "tabular", "intake", "files"})
@NullMarked
package id.teladan.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
