package id.teladan.performance;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The words by which a file names what a form lets one choose: one short word each, or the label that the form shows. */
final class IndicatorChoices {

    static final Map<Direction, String> DIRECTIONS = Map.of(
            Direction.MAXIMIZE, "TINGGI",
            Direction.MINIMIZE, "RENDAH",
            Direction.RANGE, "RENTANG",
            Direction.MILESTONE, "TERCAPAI");
    static final Map<Measurement, String> MEASUREMENTS =
            Map.of(Measurement.CUMULATIVE, "JUMLAH", Measurement.LATEST, "TERAKHIR");
    static final Map<Rhythm, String> RHYTHMS = Map.of(Rhythm.QUARTER, "TRIWULAN", Rhythm.MONTH, "BULAN");
    static final Map<Cascade, String> CASCADES = Map.of(
            Cascade.ASPECT, "ASPEK",
            Cascade.AREA, "WILAYAH",
            Cascade.LOAD, "BEBAN",
            Cascade.NON_DIRECT, "TIDAK LANGSUNG");

    private IndicatorChoices() {}

    static <C extends Enum<C>> Optional<C> find(String text, Map<C, String> words, Function<C, String> label) {
        String wanted = text.strip().toUpperCase(Locale.ROOT);
        return words.entrySet().stream()
                .filter(choice ->
                        List.of(choice.getValue(), choice.getKey().name(), label.apply(choice.getKey())).stream()
                                .anyMatch(word -> word.toUpperCase(Locale.ROOT).equals(wanted)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** "TINGGI, RENDAH, RENTANG, TERCAPAI", in the order of the choices. */
    static <C extends Enum<C>> String words(C[] choices, Map<C, String> words) {
        return String.join(", ", Arrays.stream(choices).map(words::get).toList());
    }
}
