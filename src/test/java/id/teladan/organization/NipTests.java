package id.teladan.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.shared.RuleViolation;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NipTests {

    @Test
    void numberOfAPermanentServantTellsBirthStartSexAndSerial() {
        assertThat(Nip.parse("200012312024121001"))
                .returns(Nip.Kind.PNS, Nip::kind)
                .returns(LocalDate.of(2000, 12, 31), Nip::birthDate)
                .returns(YearMonth.of(2024, 12), Nip::start)
                .returns(Nip.Sex.M, Nip::sex)
                .returns(1, Nip::serial);
    }

    @Test
    void numberOfAContractServantTellsTheYearOfStart() {
        assertThat(Nip.parse("200012312024211001"))
                .returns(Nip.Kind.PPPK, Nip::kind)
                .returns(Year.of(2024), Nip::start)
                .returns(Nip.Sex.M, Nip::sex)
                .returns(1, Nip::serial);
    }

    @ParameterizedTest
    @CsvSource({
        "200013312024121001, BIRTH_DATE",
        "200102292024121001, BIRTH_DATE",
        "000000002024121001, BIRTH_DATE",
        "20001231202412100, LENGTH",
        "2000123120241210011, LENGTH",
        "'', LENGTH",
        "20001231202412100A, NOT_DIGITS",
        "1.98704062010011E+17, NOT_DIGITS",
        "200012312024131001, START",
        "200012312024001001, START",
        "200012312024201001, START",
        "200012312024301001, START",
        "200012312024123001, SEX",
        "200012312024120001, SEX",
        "200012312024211000, SERIAL",
        "200012312017111001, STARTED_TOO_YOUNG",
        "200012312016211001, STARTED_TOO_YOUNG"
    })
    void brokenNumberIsExplained(String text, NipProblem problem) {
        assertThat(Nip.problemOf(text)).hasValue(problem);
        assertThatThrownBy(() -> Nip.parse(text))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.key()).isEqualTo(problem.key()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"200012312017121001", "200012312017211001"})
    void startInTheMonthOrYearOfTheSeventeenthBirthdayIsAllowed(String text) {
        assertThat(Nip.problemOf(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2017-12-30, true", "2017-12-31, false", "2076-12-30, false", "2076-12-31, true"})
    void ageIsJudgedOnADay(LocalDate today, boolean problem) {
        assertThat(Nip.parse("200012312024121001").problemOn(today).isPresent()).isEqualTo(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20001231 202412 1 001", " 2000 1231\u00a0202412 1001\t"})
    void spacesAreNoPartOfANumber(String text) {
        assertThat(Nip.parse(text).digits()).isEqualTo("200012312024121001");
    }

    @Test
    void numberIsShownInGroupsAndPrintedWithoutBirthDateAndSex() {
        Nip nip = Nip.parse("200012312024121001");
        assertThat(nip.grouped()).isEqualTo("20001231 202412 1 001");
        assertThat(nip.masked()).isEqualTo("•••••••• 202412 • 001");
        assertThat("" + nip).isEqualTo(nip.masked());
    }

    @Test
    void everyProblemHasASentence() throws IOException {
        Properties sentences = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(NipTests.class.getResourceAsStream("/messages/organization.properties")),
                StandardCharsets.UTF_8)) {
            sentences.load(reader);
        }
        assertThat(sentences.stringPropertyNames())
                .containsAll(Stream.of(NipProblem.values()).map(NipProblem::key).toList());
    }

    @Property(tries = 300)
    void whatIsWrittenByTheRulesIsReadBack(@ForAll("written") Written written) {
        Nip nip = Nip.parse(written.digits());
        assertThat(nip.birthDate()).isEqualTo(written.birthDate());
        assertThat(nip.serial()).isEqualTo(written.serial());
        assertThat(nip.sex()).isEqualTo(written.sex());
        assertThat(nip.kind()).isEqualTo(written.kind());
        assertThat(Nip.parse(nip.grouped())).isEqualTo(nip);
    }

    @Property(tries = 300)
    void anyTextIsEitherANumberOrExplained(@ForAll String text) {
        assertThat(Nip.problemOf(text).isPresent()).isNotEqualTo(parses(text));
    }

    @Provide
    Arbitrary<Written> written() {
        return Combinators.combine(
                        Dates.dates().between(LocalDate.of(1930, 1, 1), LocalDate.of(2007, 12, 31)),
                        Arbitraries.integers().between(18, 50),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.of(Nip.Kind.values()),
                        Arbitraries.of(Nip.Sex.values()),
                        Arbitraries.integers().between(1, 999))
                .as(Written::new);
    }

    private static boolean parses(String text) {
        try {
            return Nip.parse(text).digits().length() == 18;
        } catch (RuleViolation explained) {
            return false;
        }
    }

    record Written(LocalDate birthDate, int startAge, int month, int contract, Nip.Kind kind, Nip.Sex sex, int serial) {

        String digits() {
            String start = kind == Nip.Kind.PNS ? "%02d".formatted(month) : "2" + contract;
            return "%04d%02d%02d%04d%s%d%03d"
                    .formatted(
                            birthDate.getYear(),
                            birthDate.getMonthValue(),
                            birthDate.getDayOfMonth(),
                            birthDate.getYear() + startAge,
                            start,
                            sex == Nip.Sex.M ? 1 : 2,
                            serial);
        }
    }
}
