package id.teladan.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

/** Issues employee numbers that agree with the person's dates and sex, each once. */
final class NipSource {

    private static final int USUAL_SERIALS = 40;

    private final Set<String> issued = new HashSet<>();
    private final SplittableRandom random;

    NipSource(SplittableRandom random) {
        this.random = random;
    }

    void reserve(String nip) {
        if (!issued.add(nip)) {
            throw new IllegalStateException("Twice among the fixed people: " + nip);
        }
    }

    /** Birth date, month of appointment, sex, serial; a contract has the year, 2 and the number of the contract. */
    String issue(LocalDate bornOn, LocalDate startOn, boolean female, Employment employment) {
        String start = employment.isContract()
                ? "%04d21".formatted(startOn.getYear())
                : "%04d%02d".formatted(startOn.getYear(), startOn.getMonthValue());
        String stem = "%04d%02d%02d%s%d"
                .formatted(bornOn.getYear(), bornOn.getMonthValue(), bornOn.getDayOfMonth(), start, female ? 2 : 1);
        int serial = random.nextInt(1, USUAL_SERIALS);
        while (!issued.add(stem + String.format(Locale.ROOT, "%03d", serial))) {
            serial++;
        }
        return stem + String.format(Locale.ROOT, "%03d", serial);
    }
}
