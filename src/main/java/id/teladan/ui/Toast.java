package id.teladan.ui;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A short word after a deed, shown once on the next page.
 *
 * @param undo the path whose POST takes the deed back; null if it can't be taken back
 */
public record Toast(String sentence, @Nullable String undo) implements Serializable {}
