package id.teladan.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTests {

    @ParameterizedTest
    @CsvSource({
        "1, 1900-01-01",
        "59, 1900-02-28",
        "61, 1900-03-01",
        "36526, 2000-01-01",
        "36526.99, 2000-01-01",
        "2958465, 9999-12-31"
    })
    void serialsCountFrom1900WithADayThatNeverWas(BigDecimal serial, LocalDate date) {
        assertThat(ExcelDates.ofSerial(serial, false)).hasValue(date);
    }

    @ParameterizedTest
    @CsvSource({"0, 1904-01-01", "60, 1904-03-01", "35064, 2000-01-01"})
    void serialsMayCountFrom1904(BigDecimal serial, LocalDate date) {
        assertThat(ExcelDates.ofSerial(serial, true)).hasValue(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "60", "-1", "2958466", "99999999999"})
    void serialsOutsideTheCalendarAreNoDate(BigDecimal serial) {
        assertThat(ExcelDates.ofSerial(serial, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31-12-2000",
                "31/12/2000",
                "31.12.2000",
                "2000-12-31",
                "2000/12/31",
                "31 Desember 2000",
                "31  desember 2000",
                "31 Des 2000",
                "'31-12-2000",
                "\u00a031-12-2000 ",
                "2000-12-31T00:00:00",
                "31-12-2000 00:00:00",
                "36891"
            })
    void datesInWritingAreRead(String text) {
        assertThat(ExcelDates.of(new Cell(text, CellKind.TEXT, false), false)).hasValue(LocalDate.of(2000, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-02-2000", "31-12-00", "2000-13-01", "31 Foo 2000", "2000", "", "kemarin", "12/31/2000"})
    void otherWritingIsNoDate(String text) {
        assertThat(ExcelDates.of(new Cell(text, CellKind.TEXT, false), false)).isEmpty();
    }

    @Test
    void oldSpellingOfMonthsIsRead() {
        assertThat(ExcelDates.parse("1 Pebruari 1990")).hasValue(LocalDate.of(1990, 2, 1));
        assertThat(ExcelDates.parse("1 Nopember 1990")).hasValue(LocalDate.of(1990, 11, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12",
                "-1|-1",
                "3,5|3.5",
                "3.5|3.5",
                "85.25|85.25",
                "1.500|1500",
                "0.125|0.125",
                "1.234.567|1234567",
                "1.234.567,89|1234567.89",
                "1,234,567.89|1234567.89",
                "1,234,567|1234567",
                "1,500|1.500",
                ",5|0.5"
            })
    void numbersAreReadAsIndonesiansWriteThem(String text, BigDecimal number) {
        assertThat(Decimals.parse(text)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1E+99", "1,2,3", "1.2.3", "1.23.456", "--1", "1 2", "."})
    void otherTextIsNoNumber(String text) {
        assertThat(Decimals.parse(text)).isEmpty();
    }

    @Test
    void storedNumbersKeepTheDotAndMayBeScientific() {
        assertThat(stored("1.500")).hasValue(new BigDecimal("1.500"));
        assertThat(stored("5.0000000000000001E-2")).hasValue(new BigDecimal("5.0000000000000001E-2"));
    }

    @Test
    void numberThatWouldUnfoldToGigabytesIsNone() {
        assertThat(stored("1E+999999999")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"nip_baru,NIP BARU", "' Nip   Baru ',NIP BARU", "NIP\u00a0BARU,NIP BARU", "\ufeffnip,NIP", "__a__,A"})
    void headersAreComparedWithoutCaseAndGaps(String written, String normalised) {
        assertThat(Texts.normaliseHeader(written)).isEqualTo(normalised);
    }

    @Test
    void apostropheInsideANameStays() {
        assertThat(Texts.clean("Nur'aini")).isEqualTo("Nur'aini");
        assertThat(Texts.clean("'")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,A", "25,Z", "26,AA", "701,ZZ", "702,AAA"})
    void columnsAreCalledAsInASpreadsheet(int column, String letters) {
        assertThat(Header.letters(column)).isEqualTo(letters);
    }

    @Test
    void everyRefusalAndNoticeHasASentence() throws IOException {
        Properties sentences = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ValueTests.class.getResourceAsStream("/messages/tabular.properties")),
                StandardCharsets.UTF_8)) {
            sentences.load(reader);
        }
        assertThat(sentences.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of(Refusal.values()).map(Refusal::key),
                                Stream.of(Notice.values()).map(Notice::key))
                        .toList());
    }

    private static Optional<BigDecimal> stored(String number) {
        return Decimals.of(new Cell(number, CellKind.NUMBER, false));
    }
}
