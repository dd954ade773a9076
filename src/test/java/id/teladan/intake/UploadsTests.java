package id.teladan.intake;

import static id.teladan.organization.ImportFiles.NURSE;
import static id.teladan.organization.ImportFiles.NUTRITIONIST;
import static id.teladan.organization.ImportFiles.employee;
import static id.teladan.organization.ImportFiles.employeeFile;
import static id.teladan.organization.ImportFiles.employees;
import static id.teladan.organization.ImportFiles.unitFile;
import static id.teladan.organization.ImportFiles.units;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.organization.Employee;
import id.teladan.organization.Employees;
import id.teladan.organization.OrganizationFiles;
import id.teladan.organization.Units;
import id.teladan.shared.Actor;
import id.teladan.shared.Grant;
import id.teladan.shared.NotFound;
import id.teladan.shared.Paging;
import id.teladan.shared.Role;
import id.teladan.shared.RuleViolation;
import id.teladan.tabular.Refusal;
import id.teladan.tabular.RefusedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** What holds for files of any kind, seen by those of units and people. */
class UploadsTests extends ImportTests {

    @Autowired
    private Units units;

    @Autowired
    private Employees people;

    @Autowired
    private UploadStore store;

    @Autowired
    private UploadSources sources;

    @Autowired
    private MessageSource messages;

    @Test
    void csvWithAnyHeaderCaseSeparatorAndByteOrderMarkIsRead() throws IOException {
        commit(OrganizationFiles.UNIT, unitFile(folder, units()));
        String header = "nip_baru;Nama;jenis_kelamin;jenis_jabatan_id;Jabatan  ID;jabatan_nama;unor_id\r\n";
        String row = NUTRITIONIST + ";Siti Contoh;f;2;j-nutrition;Nutrisionis Ahli Pertama;u-pkm\r\n";
        Upload semicolons =
                check(OrganizationFiles.EMPLOYEE, Files.writeString(folder.resolve("a.csv"), "\uFEFF" + header + row));
        Upload commas = check(
                OrganizationFiles.EMPLOYEE,
                Files.writeString(folder.resolve("b.csv"), (header + row).replace(';', ',')));

        assertThat(List.of(semicolons.newCount(), commas.newCount())).containsExactly(1, 1);
        assertThat(problems(commas)).isEmpty();
    }

    @Test
    void whatIsNotNeededIsNotStored() throws IOException {
        commit(OrganizationFiles.UNIT, unitFile(folder, units()));
        UploadId id = receive(OrganizationFiles.EMPLOYEE, employeeFile(folder, employees()));
        Upload received = uploads.require(actor, id);

        assertThat(UploadColumnUse.of(received).stream()
                        .filter(use -> use.reason() == UploadColumnUse.Reason.PERSONAL)
                        .map(UploadColumnUse::name))
                .containsExactly("AGAMA ID", "NIK", "NPWP NOMOR");
        imports.check(actor, id);
        imports.commit(actor, id);
        assertThat(store.path(actor.agencyId(), received.fileSha256())).doesNotExist();
    }

    @Test
    void validRowsGoInAndWrongOnesStayOut() throws IOException {
        commit(OrganizationFiles.UNIT, unitFile(folder, units()));
        List<List<Object>> rows = new ArrayList<>(employees());
        rows.add(employee("199906062023011006", "Salah", Map.of("UNOR ID", "entah")));

        Upload done = commit(OrganizationFiles.EMPLOYEE, employeeFile(folder, rows));

        assertThat(List.of(done.newCount(), done.wrongCount())).containsExactly(3, 1);
        assertThat(people.list(actor, "", new Paging(1)))
                .extracting(Employee::plainName)
                .containsExactly("Kepala Contoh", "Perawat Contoh", "Siti Contoh");
        assertThat(uploads.allProblems(actor, done.id())).hasSize(1);
    }

    @Test
    void workThatAKillInterruptedIsBegunAnew() throws IOException {
        commit(OrganizationFiles.UNIT, unitFile(folder, units()));
        UploadId id = receive(OrganizationFiles.EMPLOYEE, employeeFile(folder, employees()));
        uploads.start(actor, id, UploadStatus.CHECKING);

        imports.resume(actor.agencyId());
        assertThat(uploads.require(actor, id).status()).isEqualTo(UploadStatus.CHECKED);

        uploads.start(actor, id, UploadStatus.COMMITTING);
        inAgency("DELETE FROM organization.staging_employee WHERE agency_id = :agencyId");
        imports.resume(actor.agencyId());
        assertThat(uploads.require(actor, id).status()).isEqualTo(UploadStatus.COMMITTED);
        assertThat(people.count(actor, "")).isEqualTo(3);
        imports.resume(actor.agencyId());
        assertThat(people.count(actor, "")).isEqualTo(3);
    }

    @Test
    void anotherAgencysFileIsNotThere() throws IOException {
        UploadId id = receive(OrganizationFiles.UNIT, unitFile(folder, units()));
        Actor stranger = Actor.system(agencies.open("uploads-stranger", "Lain").id());

        assertThatThrownBy(() -> uploads.require(stranger, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> uploads.allProblems(stranger, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> imports.check(stranger, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> uploads.discard(stranger, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void aDiscardedFileLeavesNothingBehind() throws IOException {
        Upload checked = check(OrganizationFiles.UNIT, unitFile(folder, units()));
        uploads.discard(actor, checked.id());

        assertThat(store.path(actor.agencyId(), checked.fileSha256())).doesNotExist();
        assertThat(units.tree(actor)).isEmpty();
        assertThatThrownBy(() -> imports.commit(actor, checked.id())).isInstanceOf(RuleViolation.class);
    }

    @Test
    void filesThatAreNoTablesAreRefusedAtTheDoor() throws IOException {
        Path text = Files.writeString(folder.resolve("makro.xlsm"), "x");
        Path empty = Files.writeString(folder.resolve("kosong.csv"), "");

        assertThatThrownBy(() -> receive(OrganizationFiles.UNIT, text))
                .isInstanceOfSatisfying(
                        RefusedFile.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(Refusal.MACROS));
        assertThatThrownBy(() -> receive(OrganizationFiles.UNIT, empty))
                .isInstanceOfSatisfying(
                        RefusedFile.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(Refusal.EMPTY_SHEET));
        assertThat(uploads.recent(actor)).isEmpty();
    }

    @Test
    void aFileWithoutRequiredColumnsIsNotChecked() throws IOException {
        UploadId id = receive(OrganizationFiles.UNIT, employeeFile(folder, employees()));

        assertThat(uploads.require(actor, id).missingColumns())
                .extracting(UploadColumn::name)
                .contains("INDUK ID");
        assertThatThrownBy(() -> imports.check(actor, id))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("intake.columns-missing"));
    }

    @Test
    void lettersThatNoDatabaseHoldsAreAProblemOfTheirRow() throws IOException {
        commit(OrganizationFiles.UNIT, unitFile(folder, units()));
        String rows = """
                NIP BARU;NAMA;JENIS KELAMIN;JENIS JABATAN ID;JABATAN ID;JABATAN NAMA;UNOR ID
                %s;Siti\0 Contoh;F;2;j-1;Nutrisionis;u-pkm
                %s;Perawat Contoh;F;2;j-2;Perawat;u-pkm
                """.formatted(NUTRITIONIST, NURSE);

        Path file = Files.writeString(folder.resolve("rows.csv"), "\uFEFF" + rows, StandardCharsets.UTF_16LE);
        Upload checked = check(OrganizationFiles.EMPLOYEE, file);

        assertThat(problems(checked)).containsExactly("2 BROKEN_TEXT");
        assertThat(imports.commit(actor, checked.id()).newCount()).isEqualTo(1);
        assertThat(people.count(actor, "")).isEqualTo(1);
    }

    @Test
    void correctionsHoldNoSuchLettersEither() throws IOException {
        commit(OrganizationFiles.UNIT, unitFile(folder, units()));
        Upload checked = check(OrganizationFiles.EMPLOYEE, employeeFile(folder, employees()));

        assertThatThrownBy(() -> uploads.useText(actor, checked.id(), "unor_id", "\0", "u-pkm"))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> uploads.fillCell(actor, checked.id(), "nip", 2, "1\0"))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void aKindOfFileIsThereOnlyForItsRoles() throws IOException {
        UploadId id = receive(OrganizationFiles.UNIT, unitFile(folder, units()));
        Actor inspector =
                new Actor(actor.agencyId(), null, null, "Inspektur", List.of(new Grant(Role.INSPEKTORAT, null)), false);

        assertThat(uploads.kinds(actor))
                .extracting(UploadKind::code)
                .containsExactly("UNIT", "EMPLOYEE", "ASSESSOR", "INDICATOR");
        assertThatThrownBy(() -> uploads.kinds(inspector)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> uploads.recent(inspector)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> uploads.require(inspector, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> uploads.receive(
                        inspector, new NewUpload(OrganizationFiles.UNIT, "x.xlsx", unitFile(folder, units()))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void everyProblemHasItsSentences() {
        for (UploadKind kind : uploads.kinds(actor)) {
            assertThat(sources.problems(kind)).allSatisfy(problem -> {
                assertThat(messages.getMessage(problem.key(), new Object[] {"", "", ""}, Locale.ROOT))
                        .isNotBlank();
                assertThat(messages.getMessage(problem.key() + ".mend", new Object[] {"", "", ""}, Locale.ROOT))
                        .isNotBlank();
            });
        }
    }
}
