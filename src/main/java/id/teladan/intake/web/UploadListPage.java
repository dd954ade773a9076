package id.teladan.intake.web;

import id.teladan.intake.Upload;
import id.teladan.intake.UploadKind;
import id.teladan.ui.Form;
import java.util.List;

/**
 * Where files come in.
 *
 * @param uploads the latest, newest first
 * @param form what was refused, if something was
 */
public record UploadListPage(String answer, String lead, List<Way> ways, List<Line> uploads, Form form) {

    /**
     * One kind of file.
     *
     * @param next whether it is the first of which nothing has come in lately
     */
    public record Way(UploadKind kind, boolean next) {}

    /**
     * One file.
     *
     * @param moment when it was brought, in words
     * @param outcome how many rows became what
     */
    public record Line(Upload upload, String moment, String outcome) {}
}
