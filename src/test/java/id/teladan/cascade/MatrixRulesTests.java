package id.teladan.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.performance.Direction;
import id.teladan.performance.Measurement;
import id.teladan.planning.IndicatorId;
import id.teladan.planning.WorkResultId;
import id.teladan.shared.RuleViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When shares of a target may be issued: the law's own way of sharing out, and each departure from it. */
class MatrixRulesTests {

    private static final ColumnId COLUMN = new ColumnId(7);

    @ParameterizedTest
    @ValueSource(strings = {"400 400 400", "300 300 600", "1200", "0,01 1199,99"})
    void sharesThatAddUpAreIssued(String shares) {
        assertThat(missing(Cascading.BEBAN_TARGET, shares)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 400|cascade.shared-too-little",
                "400 400 399,99|cascade.shared-too-little",
                "600 600 0,01|cascade.shared-too-much",
                "1200 -|cascade.needs-share"
            })
    void sharesThatDoNotAddUpAreNot(String shares, String key) {
        assertThat(missing(Cascading.BEBAN_TARGET, shares)).contains(key);
    }

    @Test
    void sentenceSaysHowMuchIsLeft() {
        RuleViolation violation = MatrixRules.missing(column(Cascading.BEBAN_TARGET), roles("400 400"))
                .getFirst();
        assertThat(violation.arguments()).containsExactly(2, "800", "1.200", "400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASPEK", "WILAYAH", "LAYANAN", "OUTPUT_ANTARA"})
    void otherWaysOfSharingNeedNoSum(Cascading method) {
        assertThat(missing(method, "5 -")).isEmpty();
    }

    @Test
    void wayOfSharingMustBeChosen() {
        assertThat(missing(null, "-")).containsExactly("cascade.needs-method");
    }

    @Test
    void columnWithoutRolesIsNotIssued() {
        assertThat(missing(Cascading.ASPEK, "")).containsExactly("cascade.no-role");
    }

    @Test
    void whatDoesNotAddUpOverTheYearIsNoLoad() {
        MatrixColumn percent = new MatrixColumn(
                COLUMN,
                2,
                "",
                new WorkResultId(1),
                new IndicatorId(1),
                "Prevalensi",
                BigDecimal.TEN,
                null,
                "%",
                Direction.MINIMIZE,
                Measurement.LATEST,
                Cascading.BEBAN_TARGET,
                false,
                1,
                null,
                null,
                null);
        assertThat(MatrixRules.missing(percent, roles("10")))
                .extracting(RuleViolation::key)
                .containsExactly("cascade.load-not-possible");
    }

    /** Whatever is shared out: only what adds up without a rest may be issued. */
    @Property
    void onlyAnEvenSplitIsIssued(@ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 1200) Integer> shares) {
        int sum = shares.stream().mapToInt(Integer::intValue).sum();
        List<MatrixRole> roles =
                roles(String.join(" ", shares.stream().map(String::valueOf).toList()));
        assertThat(MatrixRules.missing(column(Cascading.BEBAN_TARGET), roles).isEmpty())
                .isEqualTo(sum == 1200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"400|400", "1.200|1200", "1.200,5|1200.5", "12.345.678,25|12345678.25", " 7,5 |7.5", "1200|1200"})
    void amountsAreReadAsIndonesiansWriteThem(String typed, BigDecimal amount) {
        RoleRevision revision = new RoleRevision(0, "Peran", null, typed);
        assertThat(validator().validate(revision)).isEmpty();
        assertThat(revision.amount()).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-400", "1200.5", "1,200.5", "empat ratus", "1.20", "1,234", "1e3", "9999999999999"})
    void otherAmountsAreRefusedAtTheField(String typed) {
        assertThat(validator().validate(new RoleRevision(0, "Peran", null, typed)))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("share");
    }

    @Test
    void overlongRoleIsRefusedAtTheField() {
        assertThat(validator().validate(new RoleRevision(0, "a".repeat(10_000), null, null)))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("role");
    }

    private static Validator validator() {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    private static List<String> missing(@Nullable Cascading method, String shares) {
        return MatrixRules.missing(column(method), roles(shares)).stream()
                .map(RuleViolation::key)
                .toList();
    }

    private static MatrixColumn column(@Nullable Cascading method) {
        return new MatrixColumn(
                COLUMN,
                2,
                "Meningkatnya cakupan",
                new WorkResultId(1),
                new IndicatorId(1),
                "Balita ditimbang",
                new BigDecimal("1200.00"),
                null,
                "balita",
                Direction.MAXIMIZE,
                Measurement.CUMULATIVE,
                method,
                false,
                1,
                null,
                null,
                null);
    }

    /** "-" is a role without a share. */
    private static List<MatrixRole> roles(String shares) {
        List<MatrixRole> roles = new ArrayList<>();
        for (String share : shares.isEmpty() ? new String[0] : shares.split(" ", -1)) {
            roles.add(new MatrixRole(
                    new RoleId(roles.size()),
                    new MemberId(roles.size()),
                    COLUMN,
                    "Peran",
                    null,
                    share.equals("-") ? null : new BigDecimal(share.replace(',', '.')),
                    1,
                    null,
                    null,
                    null,
                    RoleState.DRAFT,
                    null));
        }
        return roles;
    }
}
