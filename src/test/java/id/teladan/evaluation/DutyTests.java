package id.teladan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.cycle.Period;
import id.teladan.cycle.PeriodId;
import id.teladan.cycle.PeriodKind;
import id.teladan.organization.Employee;
import id.teladan.organization.EmployeeKind;
import id.teladan.organization.PositionKind;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.UnitId;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyTests {

    private static final Employee ASSESSOR = employee(1);
    private static final Employee SUPERIOR = employee(2);

    /** The third quarter, whose window runs from 23 September to 10 October. */
    private static final Period QUARTER = new Period(
            new PeriodId(1),
            2026,
            PeriodKind.TRIWULAN,
            3,
            LocalDate.of(2026, 7, 1),
            LocalDate.of(2026, 9, 30),
            LocalDate.of(2026, 9, 23),
            LocalDate.of(2026, 10, 10));

    @ParameterizedTest
    @CsvSource({
        "2026-08-01, true, 1, false",
        "2026-10-10, true, 1, false",
        "2026-10-11, true, 2, true",
        "2027-03-01, true, 2, true",
        "2026-10-11, false, 1, false"
    })
    void dutyPassesToTheSuperiorTheDayAfterTheWindowAndNowhereElse(
            LocalDate today, boolean hasSuperior, long holder, boolean late) {
        Duty duty = Duty.of(QUARTER, today, ASSESSOR, hasSuperior ? SUPERIOR : null);

        assertThat(duty.holder().id()).isEqualTo(new EmployeeId(holder));
        assertThat(duty.late()).isEqualTo(late);
        assertThat(duty.assessor()).isEqualTo(ASSESSOR);
    }

    private static Employee employee(long id) {
        return new Employee(
                new EmployeeId(id),
                null,
                "Pegawai",
                "Pegawai",
                EmployeeKind.PNS,
                null,
                new UnitId(1),
                "Puskesmas",
                "Kepala",
                PositionKind.PENGAWAS,
                true);
    }
}
