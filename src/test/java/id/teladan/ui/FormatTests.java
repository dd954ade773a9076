package id.teladan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTests {

    /** Half past midnight in Jakarta on Tuesday, while it is still Monday in Greenwich. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T17:30:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1234.5     | 1.234,5
                    1234567.891| 1.234.567,89
                    0.005      | 0,01
                    96.40      | 96,4
                    1200.00    | 1.200
                    -5         | −5
                    """)
    void numbersHavePointsAndCommasAsInIndonesia(BigDecimal value, String written) {
        assertThat(Format.number(value)).isEqualTo(written);
    }

    @Test
    void indicesKeepTheirDecimals() {
        assertThat(Format.fixed(new BigDecimal("88.6"), 2)).isEqualTo("88,60");
    }

    @Test
    void percentagesHaveAtMostOneDecimal() {
        assertThat(Format.percent(new BigDecimal("65.06"))).isEqualTo("65,1 %");
        assertThat(Format.percent(new BigDecimal("3.00"))).isEqualTo("3 %");
        assertThat(Format.share(108, 166)).isEqualTo("65,1 %");
    }

    @Test
    void shareOfNothingIsADash() {
        assertThat(Format.share(0, 0)).isEqualTo(Format.NONE);
    }

    @Test
    void missingValuesAreDashes() {
        assertThat(Format.number(null)).isEqualTo("–");
        assertThat(Format.date(null)).isEqualTo("–");
        assertThat(Format.relative((LocalDate) null, CLOCK)).isEqualTo("–");
    }

    @Test
    void datesAreWrittenOut() {
        LocalDate date = LocalDate.of(2026, 11, 24);
        assertThat(Format.date(date)).isEqualTo("24 November 2026");
        assertThat(Format.day(date)).isEqualTo("Selasa, 24 November 2026");
        assertThat(Format.date(LocalDate.of(2026, 8, 7))).isEqualTo("7 Agustus 2026");
        assertThat(Format.month(YearMonth.of(2027, 1))).isEqualTo("Januari 2027");
    }

    @Test
    void momentsAreToldInWesternIndonesianTime() {
        assertThat(Format.moment(OffsetDateTime.parse("2026-11-24T08:20:00Z")))
                .isEqualTo("24 November 2026, 15.20 WIB");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, hari ini",
        "2026-11-23, kemarin",
        "2026-11-25, besok",
        "2026-11-22, 2 hari lalu",
        "2026-11-27, 3 hari lagi",
        "2026-10-25, 30 hari lalu",
        "2026-10-24, 24 Oktober 2026",
    })
    void nearDaysAreToldFromToday(LocalDate date, String told) {
        assertThat(Format.relative(date, CLOCK)).isEqualTo(told);
    }

    @Test
    void todayBeginsAtMidnightInJakarta() {
        assertThat(Format.relative(OffsetDateTime.parse("2026-11-23T08:20:00Z"), CLOCK))
                .isEqualTo("kemarin, 15.20 WIB");
        assertThat(Format.relative(OffsetDateTime.parse("2026-11-23T17:05:00Z"), CLOCK))
                .isEqualTo("hari ini, 00.05 WIB");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    999      | 999 B
                    214000   | 214 kB
                    999499   | 999 kB
                    999500   | 1 MB
                    1340000  | 1,3 MB
                    """)
    void fileSizesUseTheUnitThatFits(long bytes, String written) {
        assertThat(Format.fileSize(bytes)).isEqualTo(written);
    }

    @Test
    void smallCountsAreWords() {
        assertThat(Format.inWords(5)).isEqualTo("lima");
        assertThat(Format.inWords(10)).isEqualTo("sepuluh");
        assertThat(Format.inWords(14)).isEqualTo("14");
        assertThat(Format.inWords(1_262)).isEqualTo("1.262");
    }
}
