package id.teladan.organization.web;

import id.teladan.organization.Upload;
import id.teladan.organization.UploadKind;
import id.teladan.ui.Form;
import java.util.List;

/**
 * Where files come in.
 *
 * @param uploads the latest, newest first
 * @param form what was refused, if something was
 */
public record UploadListPage(List<Way> ways, List<Line> uploads, Form form) {

    /**
     * One kind of file.
     *
     * @param hint what it is and when it comes
     */
    public record Way(UploadKind kind, int step, String hint, boolean refused) {}

    /**
     * One file.
     *
     * @param moment when it was brought, in words
     * @param outcome how many rows became what
     */
    public record Line(Upload upload, String moment, String outcome) {}
}
