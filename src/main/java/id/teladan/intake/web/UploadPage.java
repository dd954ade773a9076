package id.teladan.intake.web;

import id.teladan.intake.ProblemKind;
import id.teladan.intake.Remedy;
import id.teladan.intake.RowChange;
import id.teladan.intake.Upload;
import id.teladan.intake.UploadColumn;
import id.teladan.ui.Form;
import id.teladan.ui.PageOf;
import id.teladan.ui.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file on its way in.
 *
 * @param answer where it stands, one sentence a line
 * @param columns what each of its columns is for
 * @param notices about the file as a whole
 * @param view which part of the findings is looked at
 * @param kind its code; null for all problems that keep rows out
 * @param problemCount cells that keep rows out
 */
public record UploadPage(
        Upload upload,
        List<Step> steps,
        List<String> answer,
        String lead,
        List<ColumnUse> columns,
        List<String> notices,
        Bar bar,
        List<KindCount> kinds,
        String kindsTitle,
        int problemCount,
        View view,
        @Nullable String kind,
        PageOf<ProblemRow> rows,
        PageOf<Changed> changes,
        Form form) {

    /** Parts of the findings. */
    public enum View {
        PROBLEMS,
        CHANGES
    }

    /**
     * A column of the file.
     *
     * @param use the official name of the column it is read as; null if it is left unread
     * @param reason why it is left unread
     */
    public record ColumnUse(String name, @Nullable String use, String reason) {}

    /** The three parts of the bar, in per cent of its width, and where each begins. */
    public record Bar(String ready, String notedAt, String noted, String wrongAt, String wrong, String label) {}

    /** Problems that are alike. */
    public record KindCount(ProblemKind kind, int count) {}

    /**
     * One thing to mend.
     *
     * @param remedy what a button would do about it; null if nothing can be done here
     * @param label on that button
     * @param fix what the button would post
     */
    public record ProblemRow(
            int row,
            String name,
            String column,
            String value,
            String wrong,
            String mend,
            @Nullable Remedy remedy,
            String label,
            String fix) {}

    /** One row that would change something. */
    public record Changed(int row, String name, List<RowChange> values) {}

    public String path() {
        return "/uploads/" + upload.id();
    }

    public List<UploadColumn> missing() {
        return upload.missingColumns();
    }

    /** Where the pager's links lead. */
    public String listPath() {
        return view == View.CHANGES ? path() + "?view=changes" : kind == null ? path() : path() + "?kind=" + kind;
    }
}
