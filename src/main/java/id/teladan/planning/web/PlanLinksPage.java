package id.teladan.planning.web;

import id.teladan.ui.Form;
import id.teladan.ui.Format;
import id.teladan.ui.Option;
import java.util.List;

/**
 * Results that hang loose, each with the superior's result that is most alike.
 *
 * @param team whether they are those of the reader's team, to be hung under the reader's own
 */
public record PlanLinksPage(String action, String back, boolean team, List<Row> rows, List<Option> choices, Form form) {

    /**
     * One result.
     *
     * @param name whose; empty for one's own
     * @param goal what it serves, in words
     * @param chosen the suggested or chosen parent; empty if none
     */
    public record Row(
            int index, String resultId, String name, int number, String description, String goal, String chosen) {}

    public String answer() {
        if (rows.isEmpty()) {
            return team ? "Semua hasil kerja tim sudah tergantung." : "Semua hasil kerja Anda sudah tergantung.";
        }
        String count = Format.capital(Format.inWords(rows.size())) + " hasil kerja ";
        return team
                ? count + "tim menunggu digantungkan pada hasil kerja Anda."
                : count + "Anda menunggu digantungkan.";
    }
}
