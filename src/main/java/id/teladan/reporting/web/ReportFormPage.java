package id.teladan.reporting.web;

import id.teladan.reporting.IndicatorCard;
import id.teladan.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * Second and third step: how much, and what shows it.
 *
 * @param question "Berapa balita?"
 * @param total whether amounts add up; otherwise the amount is the state
 * @param before what is achieved so far, as a plain number for the page's preview; empty if nothing
 * @param lastAmount what was reported last time, offered again; null if nothing
 * @param lastAmountPlain the same as a plain number
 */
public record ReportFormPage(
        IndicatorCard indicator,
        String question,
        boolean total,
        String before,
        String target,
        String unit,
        @Nullable String lastAmount,
        @Nullable String lastAmountPlain,
        String today,
        String earliest,
        int mostEvidence,
        Form form) {}
