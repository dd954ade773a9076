package id.teladan.organization;

import id.teladan.shared.RuleViolation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a civil servant. It gives away birth date and sex, so it prints itself masked; show {@link #grouped()} only
 * to those who may see it.
 *
 * <p>PNS: birth date, month of start, sex, serial (8 6 1 3). PPPK: birth date, year of start, 2, contract number, sex,
 * serial (8 4 1 1 1 3).
 *
 * @param digits 18, without spaces
 */
public record Nip(String digits) {

    public enum Kind {
        PNS,
        PPPK
    }

    public enum Sex {
        M,
        F
    }

    private static final int LENGTH = 18;
    private static final int YOUNGEST = 17;
    private static final int OLDEST = 75;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern MONTH_OR_CONTRACT = Pattern.compile("0[1-9]|1[0-2]|2[1-9]");

    public Nip {
        problemOf(digits).ifPresent(problem -> {
            throw new RuleViolation(problem.key());
        });
        digits = withoutSpaces(digits);
    }

    /**
     * Accepts spaces anywhere.
     *
     * @throws RuleViolation with the key of the {@link NipProblem}
     */
    public static Nip parse(String text) {
        return new Nip(text);
    }

    /** The first thing wrong with a number, or nothing. Age is judged by {@link #problemOn}. */
    public static Optional<NipProblem> problemOf(String text) {
        String digits = withoutSpaces(text);
        if (!digits.isEmpty() && !DIGITS.matcher(digits).matches()) {
            return Optional.of(NipProblem.NOT_DIGITS);
        }
        if (digits.length() != LENGTH) {
            return Optional.of(NipProblem.LENGTH);
        }
        if (!isDate(digits.substring(0, 8))) {
            return Optional.of(NipProblem.BIRTH_DATE);
        }
        if (!MONTH_OR_CONTRACT.matcher(digits.substring(12, 14)).matches()) {
            return Optional.of(NipProblem.START);
        }
        if (digits.charAt(14) != '1' && digits.charAt(14) != '2') {
            return Optional.of(NipProblem.SEX);
        }
        if (digits.endsWith("000")) {
            return Optional.of(NipProblem.SERIAL);
        }
        return startedTooYoung(digits) ? Optional.of(NipProblem.STARTED_TOO_YOUNG) : Optional.empty();
    }

    /** Whether its holder would be younger than 17 or older than 75 on a day. */
    public Optional<NipProblem> problemOn(LocalDate today) {
        int age = Period.between(birthDate(), today).getYears();
        return age < YOUNGEST || age > OLDEST ? Optional.of(NipProblem.AGE) : Optional.empty();
    }

    public Kind kind() {
        return kindOf(digits);
    }

    public LocalDate birthDate() {
        return birthDateOf(digits);
    }

    /** A {@link YearMonth} (TMT CPNS) for PNS, a {@link Year} for PPPK. */
    public Temporal start() {
        return switch (kind()) {
            case PNS -> YearMonth.of(startYearOf(digits), Integer.parseInt(digits.substring(12, 14)));
            case PPPK -> Year.of(startYearOf(digits));
        };
    }

    public Sex sex() {
        return digits.charAt(14) == '1' ? Sex.M : Sex.F;
    }

    /** 1 to 999, among those with the same birth date, start and sex. */
    public int serial() {
        return Integer.parseInt(digits.substring(15));
    }

    /** As on official papers: {@code 20001231 202412 1 001}. */
    public String grouped() {
        return String.join(
                " ", digits.substring(0, 8), digits.substring(8, 14), digits.substring(14, 15), digits.substring(15));
    }

    /** For lists and logs, without birth date and sex: {@code •••••••• 202412 • 001}. */
    public String masked() {
        return String.join(" ", "••••••••", digits.substring(8, 14), "•", digits.substring(15));
    }

    @Override
    public String toString() {
        return masked();
    }

    private static String withoutSpaces(String text) {
        return SPACES.matcher(text).replaceAll("");
    }

    private static boolean isDate(String digits) {
        try {
            birthDateOf(digits);
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static boolean startedTooYoung(String digits) {
        LocalDate oldEnough = birthDateOf(digits).plusYears(YOUNGEST);
        return switch (kindOf(digits)) {
            case PNS ->
                YearMonth.of(startYearOf(digits), Integer.parseInt(digits.substring(12, 14)))
                        .isBefore(YearMonth.from(oldEnough));
            case PPPK -> startYearOf(digits) < oldEnough.getYear();
        };
    }

    private static Kind kindOf(String digits) {
        return digits.charAt(12) == '2' ? Kind.PPPK : Kind.PNS;
    }

    private static int startYearOf(String digits) {
        return Integer.parseInt(digits.substring(8, 12));
    }

    private static LocalDate birthDateOf(String digits) {
        return LocalDate.of(
                Integer.parseInt(digits.substring(0, 4)),
                Integer.parseInt(digits.substring(4, 6)),
                Integer.parseInt(digits.substring(6, 8)));
    }
}
