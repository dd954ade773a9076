package id.teladan.performance.web;

import id.teladan.documents.DocumentPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A performance agreement on paper, in the form of PermenPANRB 53/2014, Lampiran I: the declaration with both signatures,
 * then objectives, indicators and targets, then programmes with their budgets.
 *
 * @param code what the footer identifies the document by
 * @param agency the full name in capitals
 * @param second null for the government itself, whose head promises before nobody
 * @param placeAndDate of the last signature, or of today with only a line for a draft
 */
public record AgreementDocument(
        String code,
        String agency,
        String unit,
        int year,
        boolean changed,
        boolean draft,
        Person first,
        @Nullable Person second,
        String placeAndDate,
        List<Row> objectives,
        List<Programme> programmes,
        String total)
        implements DocumentPage {

    public AgreementDocument {
        objectives = List.copyOf(objectives);
        programmes = List.copyOf(programmes);
    }

    @Override
    public String documentTitle() {
        return "Perjanjian Kinerja" + (changed ? " Perubahan " : " ") + year + " " + unit;
    }

    /** "PERJANJIAN KINERJA TAHUN 2026". */
    public String title() {
        return "PERJANJIAN KINERJA " + (changed ? "PERUBAHAN " : "") + "TAHUN " + year;
    }

    /** @param signed "Ditandatangani 12 Januari 2026, 09.10 WIB"; null while not signed */
    public record Person(
            String name,
            @Nullable String nip,
            String rank,
            String position,
            @Nullable String signed) {}

    public record Row(int number, String statement, List<Measure> indicators) {

        public Row {
            indicators = List.copyOf(indicators);
        }
    }

    public record Measure(String name, String target) {}

    public record Programme(int number, String name, String activities, String budget) {}
}
