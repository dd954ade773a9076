package id.teladan.tabular;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as spreadsheets and Indonesians write them. Times of day are cut off. */
public final class ExcelDates {

    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(2_958_465);
    private static final int NEVER_1900_02_29 = 60;
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate EPOCH_BEFORE_THE_LEAP_DAY = LocalDate.of(1899, 12, 31);
    private static final LocalDate EPOCH_AFTER_THE_LEAP_DAY = LocalDate.of(1899, 12, 30);

    private static final String TIME = "(?:[T ]\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:\\.\\d+)?)?Z?)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})" + TIME);
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})" + TIME);
    private static final Pattern MONTH_NAMED = Pattern.compile("(\\d{1,2})[ -]([a-z]{3,9})\\.?[ -](\\d{4})");
    private static final Pattern SERIAL_AS_TEXT = Pattern.compile("\\d{5}");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("januari", 1),
            Map.entry("jan", 1),
            Map.entry("februari", 2),
            Map.entry("pebruari", 2),
            Map.entry("feb", 2),
            Map.entry("peb", 2),
            Map.entry("maret", 3),
            Map.entry("mar", 3),
            Map.entry("april", 4),
            Map.entry("apr", 4),
            Map.entry("mei", 5),
            Map.entry("juni", 6),
            Map.entry("jun", 6),
            Map.entry("juli", 7),
            Map.entry("jul", 7),
            Map.entry("agustus", 8),
            Map.entry("agust", 8),
            Map.entry("agu", 8),
            Map.entry("agt", 8),
            Map.entry("ags", 8),
            Map.entry("september", 9),
            Map.entry("sept", 9),
            Map.entry("sep", 9),
            Map.entry("oktober", 10),
            Map.entry("okt", 10),
            Map.entry("november", 11),
            Map.entry("nopember", 11),
            Map.entry("nov", 11),
            Map.entry("nop", 11),
            Map.entry("desember", 12),
            Map.entry("des", 12));

    private ExcelDates() {}

    /**
     * The date in a cell.
     *
     * @param from1904 whether the file counts days from 1904, see {@link TabularFile#datesFrom1904()}
     */
    public static Optional<LocalDate> of(Cell cell, boolean from1904) {
        if (cell.kind() == CellKind.NUMBER) {
            return Decimals.of(cell).flatMap(serial -> ofSerial(serial, from1904));
        }
        String text = cell.value();
        return SERIAL_AS_TEXT.matcher(text).matches() ? ofSerial(new BigDecimal(text), from1904) : parse(text);
    }

    /**
     * The day with a serial number. Days from 1900 begin with 1 and count a 29 February 1900 that never was, which is
     * empty; days from 1904 begin with 0.
     */
    public static Optional<LocalDate> ofSerial(BigDecimal serial, boolean from1904) {
        if (serial.signum() < 0 || serial.compareTo(LAST_SERIAL) > 0) {
            return Optional.empty();
        }
        int days = serial.setScale(0, RoundingMode.DOWN).intValueExact();
        if (from1904) {
            return Optional.of(EPOCH_1904.plusDays(days));
        }
        if (days == 0 || days == NEVER_1900_02_29) {
            return Optional.empty();
        }
        LocalDate epoch = days < NEVER_1900_02_29 ? EPOCH_BEFORE_THE_LEAP_DAY : EPOCH_AFTER_THE_LEAP_DAY;
        return Optional.of(epoch.plusDays(days));
    }

    /**
     * {@code 31-12-2000}, {@code 31/12/2000}, {@code 2000-12-31} and {@code 31 Desember 2000}, with short and old names of
     * months. Empty for days that do not exist and for years of two digits.
     */
    public static Optional<LocalDate> parse(String text) {
        String date = Texts.clean(text).toLowerCase(Locale.ROOT);
        Matcher yearFirst = YEAR_FIRST.matcher(date.toUpperCase(Locale.ROOT));
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), Integer.parseInt(yearFirst.group(2)), yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(date.toUpperCase(Locale.ROOT));
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), Integer.parseInt(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher named = MONTH_NAMED.matcher(date.replaceAll(" +", " "));
        if (named.matches()) {
            return Optional.ofNullable(MONTHS.get(named.group(2)))
                    .flatMap(month -> day(named.group(3), month, named.group(1)));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
