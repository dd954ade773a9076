package id.teladan.ui;

import id.teladan.shared.OfficeTime;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers, dates and sizes as Indonesians write them. A missing value is a dash. */
public final class Format {

    public static final Locale INDONESIAN = Locale.of("id", "ID");
    public static final String NONE = "–";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", INDONESIAN);
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("d MMM", INDONESIAN);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", INDONESIAN);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", INDONESIAN);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", INDONESIAN);
    private static final int DAYS_IN_WORDS = 30;

    private Format() {}

    /** 1.234,5: at most two decimals, none that are zero. */
    public static String number(@Nullable BigDecimal value) {
        return number(value, 2);
    }

    public static String number(long value) {
        return number(BigDecimal.valueOf(value), 0);
    }

    /** @param decimals at most so many; rounded half up, as on paper */
    public static String number(@Nullable BigDecimal value, int decimals) {
        return value == null ? NONE : pattern(0, decimals).format(value);
    }

    /** 88,60: exactly so many decimals, for indices that are always written so. */
    public static String fixed(@Nullable BigDecimal value, int decimals) {
        return value == null ? NONE : pattern(decimals, decimals).format(value);
    }

    /** 96.4 is written 96,4 %: with at most one decimal. */
    public static String percent(@Nullable BigDecimal percent) {
        return percent == null ? NONE : number(percent, 1) + " %";
    }

    /** The share of {@code part} in {@code whole}; a dash of nothing. */
    public static String share(long part, long whole) {
        return whole == 0
                ? NONE
                : percent(BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP));
    }

    private static DecimalFormat pattern(int least, int most) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        symbols.setMinusSign('−');
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return format;
    }

    /** 24 November 2026. */
    public static String date(@Nullable LocalDate date) {
        return written(DATE, date);
    }

    /** 24 Nov: in charts and dense rows. */
    public static String shortDate(@Nullable LocalDate date) {
        return written(SHORT_DATE, date);
    }

    /** Selasa, 24 November 2026. */
    public static String day(@Nullable LocalDate date) {
        return written(DAY, date);
    }

    /** November 2026. */
    public static String month(@Nullable YearMonth month) {
        return written(MONTH, month);
    }

    /** 24 November 2026, 15.20 WIB. */
    public static String moment(@Nullable OffsetDateTime moment) {
        if (moment == null) {
            return NONE;
        }
        ZonedDateTime local = moment.atZoneSameInstant(OfficeTime.ZONE);
        return date(local.toLocalDate()) + ", " + time(local.toLocalTime());
    }

    /** 15.20 WIB. */
    public static String time(LocalTime time) {
        return TIME.format(time) + " WIB";
    }

    private static String written(DateTimeFormatter formatter, @Nullable TemporalAccessor value) {
        return value == null ? NONE : formatter.format(value);
    }

    /** "hari ini, 08.20 WIB", "kemarin, 15.20 WIB", "2 hari lalu"; a date when more than a month away. */
    public static String relative(@Nullable OffsetDateTime moment, Clock clock) {
        if (moment == null) {
            return NONE;
        }
        ZonedDateTime local = moment.atZoneSameInstant(OfficeTime.ZONE);
        String day = relative(local.toLocalDate(), clock);
        return switch (day) {
            case "hari ini", "kemarin", "besok" -> day + ", " + time(local.toLocalTime());
            default -> day;
        };
    }

    /** "hari ini", "kemarin", "besok", "2 hari lalu", "3 hari lagi"; a date when more than a month away. */
    public static String relative(@Nullable LocalDate date, Clock clock) {
        if (date == null) {
            return NONE;
        }
        long days = ChronoUnit.DAYS.between(OfficeTime.today(clock), date);
        if (Math.abs(days) > DAYS_IN_WORDS) {
            return date(date);
        }
        return switch ((int) days) {
            case 0 -> "hari ini";
            case 1 -> "besok";
            case -1 -> "kemarin";
            default -> days > 0 ? days + " hari lagi" : -days + " hari lalu";
        };
    }

    /** 214 kB, 1,3 MB: thousands of bytes, as telephones count them. */
    public static String fileSize(long bytes) {
        if (bytes < 1_000) {
            return bytes + " B";
        }
        if (bytes < 999_500) {
            return number(BigDecimal.valueOf(bytes).movePointLeft(3), 0) + " kB";
        }
        return number(BigDecimal.valueOf(bytes).movePointLeft(6), 1) + " MB";
    }

    /** Small counts in words, as sentences want them: "tiga", but "14". */
    public static String inWords(long count) {
        return switch (Math.clamp(count, -1, 11)) {
            case 0 -> "nol";
            case 1 -> "satu";
            case 2 -> "dua";
            case 3 -> "tiga";
            case 4 -> "empat";
            case 5 -> "lima";
            case 6 -> "enam";
            case 7 -> "tujuh";
            case 8 -> "delapan";
            case 9 -> "sembilan";
            case 10 -> "sepuluh";
            default -> number(count);
        };
    }

    /** The same words at the beginning of a sentence. */
    public static String capital(String words) {
        return words.substring(0, 1).toUpperCase(INDONESIAN) + words.substring(1);
    }
}
