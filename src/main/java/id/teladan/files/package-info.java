/**
 * The evidence store: photos and documents, kept once per agency under the digest of their content. Owns the bytes in
 * {@code teladan.home/files} and the table {@code files.file}, which says what lies there.
 *
 * <p>Has no permissions of its own: a module that refers to a file decides who may see it and serves it with
 * {@link id.teladan.files.FileResponses}. The bytes are safe on disk before their row is written, so a crash between
 * the two leaves a file that no row names: nobody can reach it. Each night a sweep removes what no module names ({@link
 * id.teladan.files.FileUses}) after two days. Publishes no events.
 */
@ApplicationModule(
        displayName = "Files",
        allowedDependencies = {"shared"})
@NullMarked
package id.teladan.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
