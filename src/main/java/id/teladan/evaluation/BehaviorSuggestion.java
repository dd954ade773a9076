package id.teladan.evaluation;

import id.teladan.cycle.Rating;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The rating of behaviour that the law's example guide leads to (PermenPANRB 6/2022, Lampiran IV.B.3.a.2.c). */
public final class BehaviorSuggestion {

    private static final String SUBJECT = "Rating perilaku kerja";

    private BehaviorSuggestion() {}

    /**
     * Below if the leader's latest mark on any value is; above if at least half of all values are lived as their guardian and
     * none is below; otherwise as expected, to be confirmed if others see a value below. A value without feedback is taken
     * neither for lived nor for failed: being a guardian has to be seen. Without any feedback there is no suggestion.
     *
     * @param values every core value, with or without marks
     */
    public static Suggestion of(List<ValueGround> values) {
        List<Seen> seen =
                values.stream().flatMap(value -> Seen.of(value).stream()).toList();
        List<Term> derivation = new ArrayList<>(values.stream()
                .map(value -> new Term(
                        value.label(),
                        Seen.of(value)
                                .map(Seen::explanation)
                                .orElse("Belum ada umpan balik; tidak dianggap baik maupun kurang.")))
                .toList());
        if (seen.isEmpty()) {
            derivation.add(new Term(SUBJECT, "Belum ada saran: belum ada umpan balik atas perilaku pada periode ini."));
            return new Suggestion(null, false, derivation);
        }
        if (seen.stream().anyMatch(value -> value.rating() == Rating.DIBAWAH && value.byLeader())) {
            return concluded(
                    derivation, Rating.DIBAWAH, "pimpinan menandai paling sedikit satu nilai belum konsisten.", false);
        }
        if (seen.stream().anyMatch(value -> value.rating() == Rating.DIBAWAH)) {
            return concluded(
                    derivation,
                    Rating.SESUAI,
                    "pimpinan tidak menandai nilai yang belum konsisten, tetapi sebagian besar pemberi umpan balik lain"
                            + " menandainya. Mohon dipastikan oleh penilai.",
                    true);
        }
        Share guarded = new Share(
                (int) seen.stream()
                        .filter(value -> value.rating() == Rating.DIATAS)
                        .count(),
                values.size());
        return guarded.part() * 2 >= guarded.whole()
                ? concluded(derivation, Rating.DIATAS, "menjadi penjaga penerapan pada " + guarded + " nilai.", false)
                : concluded(
                        derivation,
                        Rating.SESUAI,
                        "nilai yang diberi umpan balik dijalankan; penjaga penerapan pada " + guarded + " nilai.",
                        false);
    }

    private static Suggestion concluded(
            List<Term> derivation, Rating rating, String reason, boolean needsConfirmation) {
        derivation.add(new Term(SUBJECT, rating.label() + ", karena " + reason));
        return new Suggestion(rating, needsConfirmation, derivation);
    }

    private record Seen(Rating rating, boolean byLeader, String explanation) {

        static Optional<Seen> of(ValueGround value) {
            return byLeader(value).or(() -> byOthers(value));
        }

        /** The latest; of two at the same instant the lower. */
        private static Optional<Seen> byLeader(ValueGround value) {
            return value.marks().stream()
                    .filter(ValueGround.Mark::fromLeader)
                    .max(Comparator.comparing(ValueGround.Mark::at).thenComparing(ValueGround.Mark::rating))
                    .map(mark ->
                            new Seen(mark.rating(), true, mark.rating().label() + ", umpan balik terakhir pimpinan."));
        }

        /** What more than half say; as expected if no such majority sees it above or below. */
        private static Optional<Seen> byOthers(ValueGround value) {
            Tally tally = Tally.of(
                    value.marks().stream().map(ValueGround.Mark::rating).toList());
            if (tally.total() == 0) {
                return Optional.empty();
            }
            Rating rating = tally.above() * 2 > tally.total()
                    ? Rating.DIATAS
                    : tally.below() * 2 > tally.total() ? Rating.DIBAWAH : Rating.SESUAI;
            return Optional.of(new Seen(
                    rating,
                    false,
                    rating.label() + ", kesimpulan " + tally.total()
                            + " orang selain pimpinan; pimpinan belum menandai."));
        }
    }
}
