package id.teladan.organization;

import id.teladan.intake.RowCells;
import id.teladan.tabular.Cell;
import id.teladan.tabular.ExcelDates;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads numbers of civil servants out of cells, and never guesses one. */
final class NipCells {

    private static final Locale INDONESIAN = Locale.of("id", "ID");

    private NipCells() {}

    /** The digits; null, and reported, if they are not a whole NIP. */
    static @Nullable String read(RowCells cells, String field) {
        Cell cell = cells.cell(field);
        if (cell.hasLostDigits()) {
            cells.report(field, ImportProblem.NIP_LOST_DIGITS);
            return null;
        }
        String text = cells.required(field);
        return text == null ? null : checked(cells, field, text);
    }

    /** The digits of a text that stands for the cell. */
    static @Nullable String checked(RowCells cells, String field, String text) {
        Optional<NipProblem> problem = Nip.problemOf(text);
        if (problem.isEmpty()) {
            return Nip.parse(text).digits();
        }
        if (problem.get() == NipProblem.BIRTH_DATE) {
            cells.report(field, ImportProblem.NIP_BIRTH_DATE, impossibleDate(text), birthDateBeside(cells));
        } else {
            cells.report(field, ImportProblem.of(problem.get()));
        }
        return null;
    }

    /** "31 Februari" or "Bulan 13". */
    private static String impossibleDate(String text) {
        String digits = text.replaceAll("\\D", "");
        int month = Integer.parseInt(digits.substring(4, 6));
        int day = Integer.parseInt(digits.substring(6, 8));
        if (month < 1 || month > 12) {
            return "Bulan " + digits.substring(4, 6);
        }
        return day + " " + Month.of(month).getDisplayName(TextStyle.FULL, INDONESIAN);
    }

    private static String birthDateBeside(RowCells cells) {
        Optional<LocalDate> date = ExcelDates.of(cells.cell("born_on"), false);
        return date.map(day -> "Tanggal lahir di berkas %02d-%02d-%d. "
                        .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()))
                .orElse("");
    }
}
