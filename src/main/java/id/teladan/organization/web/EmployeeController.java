package id.teladan.organization.web;

import id.teladan.organization.Assessors;
import id.teladan.organization.Assignment;
import id.teladan.organization.Employee;
import id.teladan.organization.EmployeeKind;
import id.teladan.organization.Employees;
import id.teladan.organization.Nip;
import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.Paging;
import id.teladan.shared.Role;
import id.teladan.shared.TenantTransactional;
import id.teladan.tabular.Column;
import id.teladan.tabular.Downloads;
import id.teladan.tabular.TabularWriter;
import id.teladan.ui.Format;
import id.teladan.ui.PageOf;
import id.teladan.ui.Step;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The people, as a list, as a workbook, and each one's card. */
@Controller
class EmployeeController {

    private final Employees employees;
    private final Assessors assessors;
    private final Clock clock;

    EmployeeController(Employees employees, Assessors assessors, Clock clock) {
        this.employees = employees;
        this.assessors = assessors;
        this.clock = clock;
    }

    @GetMapping("/employees")
    @TenantTransactional(readOnly = true)
    EmployeeListPage list(
            Actor actor,
            @RequestParam(name = "q", defaultValue = "") String text,
            @RequestParam(defaultValue = "1") int page) {
        Paging paging = new Paging(page);
        return new EmployeeListPage(
                text.strip(),
                employees.count(actor, text),
                PageOf.of(employees.list(actor, text, paging), paging).map(EmployeeController::person),
                actor.is(Role.BKPSDM));
    }

    /** The whole list as it was searched. NIPs are masked here too. */
    @GetMapping("/employees/export.xlsx")
    void export(Actor actor, @RequestParam(name = "q", defaultValue = "") String text, HttpServletResponse response)
            throws IOException {
        employees.export(actor, text);
        try (TabularWriter writer = Downloads.workbook(
                response,
                "pegawai",
                "Pegawai",
                List.of(
                        Column.text("Nama", 40),
                        Column.identifier("NIP (disamarkan)"),
                        Column.text("Jenis pegawai", 18),
                        Column.text("Golongan", 10),
                        Column.text("Jabatan", 44),
                        Column.text("Unit kerja", 44)))) {
            int page = 1;
            List<Employee> people = employees.list(actor, text, new Paging(page));
            while (!people.isEmpty()) {
                PageOf<Employee> part = PageOf.of(people, new Paging(page));
                for (Employee each : part.items()) {
                    EmployeeListPage.Person person = person(each);
                    writer.row(
                            person.name(),
                            person.nip(),
                            person.kind(),
                            person.grade(),
                            person.position(),
                            person.unit());
                }
                page++;
                people = part.more() ? employees.list(actor, text, new Paging(page)) : List.of();
            }
        }
    }

    @GetMapping("/employees/{employee}")
    @TenantTransactional(readOnly = true)
    EmployeePage show(Actor actor, @PathVariable("employee") long employee) {
        Employee person = employees.require(actor, new EmployeeId(employee));
        Optional<Employee> assessor = employees.assessorOf(actor, person.id());
        LocalDate today = OfficeTime.today(clock);
        return new EmployeePage(
                person.name(),
                masked(person.nip()),
                person.kind().label(),
                Objects.requireNonNullElse(person.gradeCode(), Format.NONE),
                person.positionName(),
                person.positionKind().label(),
                person.unitName(),
                person.active(),
                assessor.map(Employee::name).orElse(null),
                assessor.map(Employee::positionName).orElse(null),
                assessors.history(actor, person.id()).stream()
                        .map(assignment -> step(assignment, today))
                        .toList(),
                person.kind() != EmployeeKind.KEPALA_DAERAH);
    }

    private static Step step(Assignment assignment, LocalDate today) {
        boolean running = !assignment.startOn().isAfter(today)
                && (assignment.endOn() == null || !assignment.endOn().isBefore(today));
        String time = Format.date(assignment.startOn()) + " sampai "
                + (assignment.endOn() == null ? "sekarang" : Format.date(assignment.endOn()));
        return new Step(
                assignment.assessorName(),
                "%s. %s, %s. Dasar: %s"
                        .formatted(
                                assignment.assessorPosition(), assignment.kind().label(), time, assignment.basis()),
                running ? Step.State.NOW : assignment.startOn().isAfter(today) ? Step.State.NEXT : Step.State.DONE);
    }

    private static EmployeeListPage.Person person(Employee employee) {
        return new EmployeeListPage.Person(
                "/employees/" + employee.id(),
                employee.name(),
                masked(employee.nip()),
                employee.positionName(),
                employee.unitName(),
                employee.kind().label(),
                Objects.requireNonNullElse(employee.gradeCode(), Format.NONE));
    }

    private static String masked(@Nullable String nip) {
        return nip == null ? "tanpa NIP" : new Nip(nip).masked();
    }
}
