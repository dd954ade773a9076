package id.teladan.performance.web;

import id.teladan.performance.UnitAccess;
import id.teladan.performance.WaitingAgreement;
import id.teladan.performance.web.AgreementPage.Choice;
import id.teladan.performance.web.AgreementPage.UnitLine;
import id.teladan.ui.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit without an agreement in a year.
 *
 * @param years that have one
 * @param copies whether the year before has one to begin with
 * @param imports whether the reader may bring in files of agreements
 */
public record AgreementBeginPage(
        UnitAccess unit,
        int year,
        @Nullable String parentHref,
        List<Choice> years,
        boolean copies,
        List<UnitLine> units,
        List<WaitingAgreement> waiting,
        boolean imports,
        Form form) {}
