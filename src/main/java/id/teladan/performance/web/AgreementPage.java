package id.teladan.performance.web;

import id.teladan.performance.AgreementContent;
import id.teladan.performance.Party;
import id.teladan.performance.WaitingAgreement;
import id.teladan.ui.Form;
import id.teladan.ui.Format;
import id.teladan.ui.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit's performance agreement of a year.
 *
 * @param parentHref the agreement of the unit above; null at the top, or where it may not be read
 * @param years other years to look at
 * @param revisions other revisions of this year
 * @param state what is to be done with it now, in a sentence; null when nothing is
 * @param waiting other agreements that wait for the reader's signature
 * @param imports whether the reader may bring in files of agreements
 */
public record AgreementPage(
        AgreementContent content,
        String answer,
        String lead,
        @Nullable String parentHref,
        List<Choice> years,
        List<Choice> revisions,
        @Nullable String state,
        boolean signsAsHead,
        boolean signsAsSuperior,
        boolean takesBack,
        boolean revises,
        List<Chapter> chapters,
        List<UnitLine> units,
        List<WaitingAgreement> waiting,
        boolean imports,
        List<Step> steps,
        Form form) {

    /** A year or revision to choose. */
    public record Choice(String label, String href, boolean current) {}

    /** An objective with its indicators. */
    public record Chapter(int number, String statement, List<IndicatorLine> indicators) {}

    /**
     * A unit beneath.
     *
     * @param good indicators on course, of {@code all}
     */
    public record UnitLine(String name, String href, long good, long all, String sentence, boolean care) {}

    public String path() {
        return "/performance/" + content.agreement().id();
    }

    public boolean editable() {
        return content.mayBeEdited();
    }

    public int version() {
        return content.agreement().version();
    }

    public String title() {
        return "Perjanjian Kinerja" + (content.agreement().revision() > 1 ? " Perubahan " : " ")
                + content.agreement().year();
    }

    /** "Ditandatangani Nining Kartaatmaja, 12 Januari 2026, 09.10 WIB"; null while not signed. */
    public @Nullable String signed(Party party) {
        return content.signature(party)
                .map(signature -> signature.by().name() + ", " + Format.moment(signature.at()))
                .orElse(null);
    }
}
