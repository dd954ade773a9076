package id.teladan.organization;

import static id.teladan.organization.ImportFiles.HEAD;
import static id.teladan.organization.ImportFiles.NURSE;
import static id.teladan.organization.ImportFiles.NUTRITIONIST;
import static id.teladan.organization.ImportFiles.assessorFile;
import static id.teladan.organization.ImportFiles.employee;
import static id.teladan.organization.ImportFiles.employeeFile;
import static id.teladan.organization.ImportFiles.employees;
import static id.teladan.organization.ImportFiles.unitFile;
import static id.teladan.organization.ImportFiles.units;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.teladan.SharedContext;
import id.teladan.demo.DemoAgency;
import id.teladan.demo.DemoWorkbooks;
import id.teladan.shared.Actor;
import id.teladan.shared.AgencyId;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.NotFound;
import id.teladan.shared.Paging;
import id.teladan.shared.RuleViolation;
import id.teladan.tabular.Refusal;
import id.teladan.tabular.RefusedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class UploadsTests extends SharedContext {

    private static final AtomicInteger AGENCIES = new AtomicInteger();

    @Autowired
    private Agencies agencies;

    @Autowired
    private Uploads uploads;

    @Autowired
    private Imports imports;

    @Autowired
    private Units units;

    @Autowired
    private Employees people;

    @Autowired
    private Assessors assessors;

    @Autowired
    private RegionalHeads heads;

    @Autowired
    private UploadStore store;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @TempDir
    private Path folder;

    private Actor actor = Actor.system(new AgencyId(0));

    @BeforeEach
    void openAgency() {
        actor = Actor.system(
                agencies.open("uploads-" + AGENCIES.incrementAndGet(), "Contoh").id());
    }

    @Test
    void unitsMayNameTheirParentBeforeItComes() throws IOException {
        Upload done = commit(UploadKind.UNIT, unitFile(folder, units()));

        assertThat(done.newCount()).isEqualTo(3);
        assertThat(units.tree(actor))
                .extracting(Unit::name, Unit::depth)
                .containsExactly(
                        tuple("Pemerintah Kota Contoh", 0), tuple("Dinas Kesehatan", 1), tuple("Puskesmas Kilasah", 2));
        Unit puskesmas = units.tree(actor).get(2);
        assertThat(units.isWithin(
                        actor, puskesmas.id(), List.of(units.tree(actor).get(0).id())))
                .isTrue();
    }

    @Test
    void treesThatAreNoneAreRefusedRowByRow() throws IOException {
        List<List<Object>> rows = new ArrayList<>(units());
        rows.add(List.of("u-a", "Bidang A", "u-b", "BIDANG", "03-01-2022", "", ""));
        rows.add(List.of("u-b", "Bidang B", "u-a", "BIDANG", "03-01-2022", "", ""));
        rows.add(List.of("u-c", "Seksi C", "u-b", "SEKSI", "03-01-2022", "", ""));
        rows.add(List.of("u-d", "Bidang D", "u-nowhere", "BIDANG", "03-01-2022", "", ""));
        rows.add(List.of("u-e", "Kabupaten", "", "PEMERINTAH KABUPATEN", "03-01-2022", "", ""));
        rows.add(List.of("u-f", "Bidang F", "u-dinkes", "KOPERASI", "03-01-2022", "", ""));
        rows.add(List.of("u-g", "Bidang G", "", "BIDANG", "31-02-2022", "", ""));
        rows.add(List.of("u-dinkes", "Dinas Lain", "u-kota", "DINAS", "03-01-2022", "01-01-2021", ""));

        Upload checked = check(UploadKind.UNIT, unitFile(folder, rows));

        assertThat(problems(checked))
                .containsExactly(
                        "5 UNIT_CYCLE",
                        "6 UNIT_CYCLE",
                        "7 PARENT_WRONG",
                        "8 PARENT_UNKNOWN",
                        "9 SECOND_ROOT",
                        "10 UNIT_KIND_CODE",
                        "11 DATE_UNREADABLE",
                        "11 PARENT_MISSING",
                        "12 DATES_REVERSED",
                        "12 UNIT_TWICE");
        assertThat(imports.commit(actor, checked.id()).status()).isEqualTo(UploadStatus.COMMITTED);
        assertThat(units.tree(actor)).hasSize(3);
    }

    @Test
    void nipsThatExcelTouchedAreNotGuessed() throws IOException {
        commit(UploadKind.UNIT, unitFile(folder, units()));
        Upload checked = check(
                UploadKind.EMPLOYEE,
                employeeFile(
                        folder,
                        List.of(
                                employee(NUTRITIONIST, "Sebagai angka", Map.of("NIP BARU", (double)
                                        199501012020122001L)),
                                employee(NUTRITIONIST, "Ilmiah", Map.of("NIP BARU", "1,99501E+17")),
                                employee(NUTRITIONIST, "Apostrof", Map.of("NIP BARU", "'" + NUTRITIONIST)),
                                employee(NURSE, "Spasi", Map.of("NIP BARU", "19900303 201503 2 003")),
                                employee(HEAD, "Tanggal", Map.of("NIP BARU", "199002312015032004")),
                                employee(HEAD, "Huruf", Map.of("NIP BARU", "19810317200SO12006")),
                                employee(HEAD, "Pendek", Map.of("NIP BARU", "19810317")))));

        assertThat(problems(checked))
                .containsExactly(
                        "2 NIP_LOST_DIGITS",
                        "3 NIP_LOST_DIGITS",
                        "6 NIP_BIRTH_DATE",
                        "7 NIP_NOT_DIGITS",
                        "8 NIP_LENGTH");
        assertThat(checked.readyCount()).isEqualTo(2);
        assertThat(uploads.problems(actor, checked.id(), ProblemKind.NIP_BIRTH_DATE, new Paging(1))
                        .getFirst()
                        .arguments())
                .containsExactly("31 Februari", "");
    }

    @Test
    void excelSerialsAndWrittenDatesAreTheSame() throws IOException {
        commit(UploadKind.UNIT, unitFile(folder, units()));
        commit(
                UploadKind.EMPLOYEE,
                employeeFile(folder, List.of(employee(NUTRITIONIST, "Siti", Map.of("TANGGAL LAHIR", 34700)))));
        Upload again = check(
                UploadKind.EMPLOYEE,
                employeeFile(folder, List.of(employee(NUTRITIONIST, "Siti", Map.of("TANGGAL LAHIR", "01/01/1995")))));

        assertThat(again.sameCount()).isEqualTo(1);
        assertThat(again.notedCount()).isZero();
    }

    @Test
    void csvWithAnyHeaderCaseSeparatorAndByteOrderMarkIsRead() throws IOException {
        commit(UploadKind.UNIT, unitFile(folder, units()));
        String header = "nip_baru;Nama;jenis_kelamin;jenis_jabatan_id;Jabatan  ID;jabatan_nama;unor_id\r\n";
        String row = NUTRITIONIST + ";Siti Contoh;f;2;j-nutrition;Nutrisionis Ahli Pertama;u-pkm\r\n";
        Upload semicolons =
                check(UploadKind.EMPLOYEE, Files.writeString(folder.resolve("a.csv"), "\uFEFF" + header + row));
        Upload commas = check(
                UploadKind.EMPLOYEE, Files.writeString(folder.resolve("b.csv"), (header + row).replace(';', ',')));

        assertThat(List.of(semicolons.newCount(), commas.newCount())).containsExactly(1, 1);
        assertThat(problems(commas)).isEmpty();
    }

    @Test
    void codesOutsideTheListAreErrors() throws IOException {
        commit(UploadKind.UNIT, unitFile(folder, units()));
        Upload checked = check(
                UploadKind.EMPLOYEE,
                employeeFile(
                        folder,
                        List.of(
                                employee(NUTRITIONIST, "Kelamin", Map.of("JENIS KELAMIN", "L")),
                                employee(HEAD, "Jabatan", Map.of("JENIS JABATAN ID", "3")),
                                employee(NURSE, "Golongan", Map.of("GOL AKHIR NAMA", "V/z", "JABATAN ID", "")))));

        assertThat(problems(checked))
                .containsExactly("2 SEX_CODE", "3 POSITION_KIND_CODE", "4 GRADE_CODE", "4 MISSING_VALUE");
        assertThat(checked.mayBeCommitted()).isFalse();
    }

    @Test
    void whatIsNotNeededIsNotStored() throws IOException {
        commit(UploadKind.UNIT, unitFile(folder, units()));
        UploadId id = receive(UploadKind.EMPLOYEE, employeeFile(folder, employees()));
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
    void theSameFileAgainChangesNothing() throws IOException {
        commit(UploadKind.UNIT, unitFile(folder, units()));
        commit(UploadKind.EMPLOYEE, employeeFile(folder, employees()));
        long versions = count("SELECT sum(version) FROM organization.employee");

        Upload again = check(UploadKind.EMPLOYEE, employeeFile(folder, employees()));
        Upload unitsAgain = check(UploadKind.UNIT, unitFile(folder, units()));

        assertThat(again.sameCount()).isEqualTo(3);
        assertThat(unitsAgain.sameCount()).isEqualTo(3);
        assertThat(again.mayBeCommitted()).isFalse();
        imports.commit(actor, again.id());
        imports.commit(actor, unitsAgain.id());
        assertThat(count("SELECT sum(version) FROM organization.employee")).isEqualTo(versions);
        assertThat(count("SELECT max(version) FROM organization.unit")).isEqualTo(1);
    }

    @Test
    void aNewerFileShowsWhatWouldChangeBeforeItChanges() throws IOException {
        commit(UploadKind.UNIT, unitFile(folder, units()));
        commit(UploadKind.EMPLOYEE, employeeFile(folder, employees()));

        Upload newer = check(
                UploadKind.EMPLOYEE,
                employeeFile(
                        folder,
                        List.of(
                                employee(
                                        NUTRITIONIST,
                                        "Siti Contoh",
                                        Map.of("GOL AKHIR NAMA", "III/b", "UNOR ID", "u-dinkes")),
                                employee("200012312024211001", "Baru", Map.of("GOL AKHIR NAMA", "IX")))));

        assertThat(List.of(newer.newCount(), newer.changedCount(), newer.absentCount()))
                .containsExactly(1, 1, 2);
        assertThat(uploads.changes(actor, newer.id(), new Paging(1)))
                .containsExactly(
                        new RowChange(2, "Siti Contoh", "Unit kerja", "Puskesmas Kilasah", "Dinas Kesehatan"),
                        new RowChange(2, "Siti Contoh", "Golongan", "III/a", "III/b"));
        assertThat(gradeOf("Siti")).isEqualTo("III/a");
        imports.commit(actor, newer.id());
        assertThat(gradeOf("Siti")).isEqualTo("III/b");
        assertThat(people.count(actor, "")).isEqualTo(4);
    }

    @Test
    void validRowsGoInAndWrongOnesStayOut() throws IOException {
        commit(UploadKind.UNIT, unitFile(folder, units()));
        List<List<Object>> rows = new ArrayList<>(employees());
        rows.add(employee("199906062023011006", "Salah", Map.of("UNOR ID", "entah")));

        Upload done = commit(UploadKind.EMPLOYEE, employeeFile(folder, rows));

        assertThat(List.of(done.newCount(), done.wrongCount())).containsExactly(3, 1);
        assertThat(people.list(actor, "", new Paging(1)))
                .extracting(Employee::plainName)
                .containsExactly("Kepala Contoh", "Perawat Contoh", "Siti Contoh");
        assertThat(uploads.allProblems(actor, done.id())).hasSize(1);
    }

    @Test
    void anUnknownUnitIsProposedAndMendedForAllLikeRows() throws IOException {
        commit(UploadKind.UNIT, unitFile(folder, units()));
        Upload checked = check(
                UploadKind.EMPLOYEE,
                employeeFile(
                        folder,
                        List.of(
                                employee(NUTRITIONIST, "Satu", Map.of("UNOR ID", "PKM KILASAH")),
                                employee(NURSE, "Dua", Map.of("UNOR ID", "PKM KILASAH")))));
        UploadProblem first =
                uploads.problems(actor, checked.id(), null, new Paging(1)).getFirst();

        assertThat(first.problem()).isEqualTo(RowProblem.UNIT_SIMILAR);
        assertThat(first.arguments()).containsExactly("Puskesmas Kilasah", "98");
        assertThat(first.alikeCount()).isEqualTo(2);
        uploads.useUnit(actor, checked.id(), first.value(), Objects.requireNonNull(first.remedy()));
        assertThat(imports.check(actor, checked.id()).readyCount()).isEqualTo(2);
    }

    @Test
    void ofTwinsOneRowIsChosen() throws IOException {
        commit(UploadKind.UNIT, unitFile(folder, units()));
        Upload checked = check(
                UploadKind.EMPLOYEE,
                employeeFile(
                        folder,
                        List.of(
                                employee(NUTRITIONIST, "Siti", Map.of("TMT JABATAN", "01-01-2020")),
                                employee(
                                        NUTRITIONIST,
                                        "Siti",
                                        Map.of(
                                                "TMT JABATAN", "01-04-2024",
                                                "JABATAN ID", "j-admin",
                                                "JABATAN NAMA", "Administrator Kesehatan Ahli Muda")))));
        UploadProblem twin =
                uploads.problems(actor, checked.id(), null, new Paging(1)).getFirst();

        assertThat(twin.problem()).isEqualTo(RowProblem.NIP_TWICE_DIFFERENT);
        assertThat(twin.arguments()).containsExactly("2", "3", "01-04-2024");
        uploads.chooseRow(actor, checked.id(), 3);
        Upload mended = imports.check(actor, checked.id());
        assertThat(List.of(mended.newCount(), mended.wrongCount(), mended.leftOutCount()))
                .containsExactly(1, 0, 1);
        imports.commit(actor, mended.id());
        assertThat(people.list(actor, "", new Paging(1)).getFirst().positionName())
                .isEqualTo("Administrator Kesehatan Ahli Muda");
    }

    @Test
    void aLostNipIsFilledByHand() throws IOException {
        commit(UploadKind.UNIT, unitFile(folder, units()));
        Upload checked = check(
                UploadKind.EMPLOYEE,
                employeeFile(folder, List.of(employee(NUTRITIONIST, "Siti", Map.of("NIP BARU", "1,99501E+17")))));

        assertThatThrownBy(() -> uploads.fillNip(actor, checked.id(), 2, "123")).isInstanceOf(RuleViolation.class);
        uploads.fillNip(actor, checked.id(), 2, NUTRITIONIST);
        assertThat(imports.check(actor, checked.id()).newCount()).isEqualTo(1);
    }

    @Test
    void aSiasnIdBelongsToOnePerson() throws IOException {
        commit(UploadKind.UNIT, unitFile(folder, units()));
        commit(UploadKind.EMPLOYEE, employeeFile(folder, employees()));
        Upload checked = check(
                UploadKind.EMPLOYEE,
                employeeFile(
                        folder,
                        List.of(
                                employee("199906062023011006", "Lain", Map.of("PNS ID", "id-" + NUTRITIONIST)),
                                employee("199906062023011007", "Satu", Map.of("PNS ID", "id-x")),
                                employee("199906062023011008", "Dua", Map.of("PNS ID", "id-x")))));

        assertThat(problems(checked)).containsExactly("2 SIASN_ID_TAKEN", "4 SIASN_ID_TWICE");
    }

    @Test
    void assessorsAreCheckedAgainstPeopleAndEachOther() throws IOException {
        commit(UploadKind.UNIT, unitFile(folder, units()));
        commit(UploadKind.EMPLOYEE, employeeFile(folder, employees()));
        Upload checked = check(
                UploadKind.ASSESSOR,
                assessorFile(
                        folder,
                        List.of(
                                List.of(NUTRITIONIST, HEAD, "SK 1", "DEFINITIF", "02-01-2026", ""),
                                List.of(HEAD, "KEPALA DAERAH", "SK 1", "DEFINITIF", "02-01-2026", ""),
                                List.of(NURSE, NURSE, "SK 1", "DEFINITIF", "02-01-2026", ""),
                                List.of("199906062023011006", HEAD, "SK 1", "DEFINITIF", "02-01-2026", ""),
                                List.of(NUTRITIONIST, NURSE, "SK 1", "KADANG", "02-02-2026", "01-02-2026"))));

        assertThat(problems(checked))
                .containsExactly(
                        "3 REGIONAL_HEAD_MISSING",
                        "4 SELF_ASSESSMENT",
                        "5 EMPLOYEE_UNKNOWN",
                        "6 ASSIGNMENT_KIND_CODE",
                        "6 ASSIGNMENT_OVERLAP_IN_FILE",
                        "6 DATES_REVERSED");
        heads.name(actor, new NewRegionalHead("H. Contoh", "Wali Kota Contoh"));
        assertThat(imports.check(actor, checked.id()).readyCount()).isEqualTo(2);
    }

    @Test
    void nobodyIsAssessedInACircle() throws IOException {
        commit(UploadKind.UNIT, unitFile(folder, units()));
        commit(UploadKind.EMPLOYEE, employeeFile(folder, employees()));
        commit(
                UploadKind.ASSESSOR,
                assessorFile(folder, List.of(List.of(NUTRITIONIST, HEAD, "SK 1", "DEFINITIF", "02-01-2026", ""))));
        Upload checked = check(
                UploadKind.ASSESSOR,
                assessorFile(
                        folder,
                        List.of(
                                List.of(HEAD, NURSE, "SK 1", "DEFINITIF", "02-01-2026", ""),
                                List.of(NURSE, NUTRITIONIST, "SK 1", "DEFINITIF", "02-01-2026", ""))));

        assertThat(problems(checked)).containsExactly("2 ASSIGNMENT_CYCLE", "3 ASSIGNMENT_CYCLE");
    }

    @Test
    void aNewerAssessorEndsTheEarlierOneTheDayBefore() throws IOException {
        commit(UploadKind.UNIT, unitFile(folder, units()));
        commit(UploadKind.EMPLOYEE, employeeFile(folder, employees()));
        Path first = assessorFile(folder, List.of(List.of(NUTRITIONIST, HEAD, "SK 1", "DEFINITIF", "02-01-2026", "")));
        commit(UploadKind.ASSESSOR, first);
        assertThat(check(UploadKind.ASSESSOR, first).sameCount()).isEqualTo(1);
        commit(
                UploadKind.ASSESSOR,
                assessorFile(folder, List.of(List.of(NUTRITIONIST, NURSE, "SK 2", "PLT", "01-07-2026", ""))));

        assertThat(assessors.history(actor, idOf("Siti")))
                .extracting(Assignment::assessorName, Assignment::startOn, Assignment::endOn)
                .containsExactly(
                        tuple("Perawat Contoh", LocalDate.of(2026, 7, 1), null),
                        tuple("Kepala Contoh", LocalDate.of(2026, 1, 2), LocalDate.of(2026, 6, 30)));
        Upload earlier = check(
                UploadKind.ASSESSOR,
                assessorFile(folder, List.of(List.of(NUTRITIONIST, NURSE, "SK 3", "PLH", "01-02-2026", ""))));
        assertThat(problems(earlier)).containsExactly("2 ASSIGNMENT_OVERLAP");
    }

    @Test
    void assessorsAreProposedFromTheUnitsHeadAndConfirmedInABatch() throws IOException {
        commit(UploadKind.UNIT, unitFile(folder, units()));
        commit(UploadKind.EMPLOYEE, employeeFile(folder, employees()));
        heads.name(actor, new NewRegionalHead("H. Contoh", "Wali Kota Contoh"));

        List<AssessorProposal> proposals = assessors.proposals(actor, new Paging(1));

        assertThat(proposals)
                .extracting(AssessorProposal::employeeName, AssessorProposal::assessorName)
                .containsExactlyInAnyOrder(
                        tuple("Kepala Contoh", "H. Contoh"),
                        tuple("Perawat Contoh", "Kepala Contoh"),
                        tuple("Siti Contoh", "Kepala Contoh"));
        List<Long> everybody =
                proposals.stream().map(each -> each.employeeId().value()).toList();
        assertThat(assessors.confirm(actor, new NewAssignments(everybody, "SK 9", LocalDate.of(2026, 1, 2))))
                .isEqualTo(3);
        assertThat(assessors.countLacking(actor)).isZero();
        assertThatThrownBy(
                        () -> assessors.confirm(actor, new NewAssignments(everybody, "SK 9", LocalDate.of(2026, 1, 2))))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void workThatAKillInterruptedIsBegunAnew() throws IOException {
        commit(UploadKind.UNIT, unitFile(folder, units()));
        UploadId id = receive(UploadKind.EMPLOYEE, employeeFile(folder, employees()));
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
        UploadId id = receive(UploadKind.UNIT, unitFile(folder, units()));
        Actor stranger = Actor.system(agencies.open("uploads-stranger", "Lain").id());

        assertThatThrownBy(() -> uploads.require(stranger, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> uploads.allProblems(stranger, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> imports.check(stranger, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> uploads.discard(stranger, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void aDiscardedFileLeavesNothingBehind() throws IOException {
        Upload checked = check(UploadKind.UNIT, unitFile(folder, units()));
        uploads.discard(actor, checked.id());

        assertThat(store.path(actor.agencyId(), checked.fileSha256())).doesNotExist();
        assertThat(units.tree(actor)).isEmpty();
        assertThatThrownBy(() -> imports.commit(actor, checked.id())).isInstanceOf(RuleViolation.class);
    }

    @Test
    void filesThatAreNoTablesAreRefusedAtTheDoor() throws IOException {
        Path text = Files.writeString(folder.resolve("makro.xlsm"), "x");
        Path empty = Files.writeString(folder.resolve("kosong.csv"), "");

        assertThatThrownBy(() -> receive(UploadKind.UNIT, text))
                .isInstanceOfSatisfying(
                        RefusedFile.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(Refusal.MACROS));
        assertThatThrownBy(() -> receive(UploadKind.UNIT, empty))
                .isInstanceOfSatisfying(
                        RefusedFile.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(Refusal.EMPTY_SHEET));
        assertThat(uploads.recent(actor)).isEmpty();
    }

    @Test
    void aFileWithoutRequiredColumnsIsNotChecked() throws IOException {
        UploadId id = receive(UploadKind.UNIT, employeeFile(folder, employees()));

        assertThat(uploads.require(actor, id).missingColumns())
                .extracting(UploadColumn::name)
                .contains("INDUK ID");
        assertThatThrownBy(() -> imports.check(actor, id))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("organization.import.columns-missing"));
    }

    @Test
    void aDepartmentsBadDayIsSortedOut() throws IOException {
        DemoWorkbooks.DemoFiles files = DemoWorkbooks.write(DemoAgency.KOTA_SERANG, folder);
        commit(UploadKind.UNIT, files.units());
        commit(UploadKind.EMPLOYEE, files.employees());

        Upload checked = check(UploadKind.EMPLOYEE, DemoWorkbooks.writeWithMistakes(folder));

        assertThat(List.of(checked.readyCount(), checked.notedCount(), checked.wrongCount()))
                .containsExactly(1_262, 22, 17);
        assertThat(List.of(checked.changedCount(), checked.newCount())).containsExactly(1_102, 160);
        assertThat(uploads.problemKinds(actor, checked.id()))
                .containsEntry(ProblemKind.NIP_DAMAGED, 7)
                .containsEntry(ProblemKind.NIP_BIRTH_DATE, 4)
                .containsEntry(ProblemKind.UNIT_UNKNOWN, 3)
                .containsEntry(ProblemKind.NIP_TWICE, 3);
    }

    private Upload commit(UploadKind kind, Path file) {
        Upload checked = check(kind, file);
        Upload done = imports.commit(actor, checked.id());
        assertThat(done.status()).isEqualTo(UploadStatus.COMMITTED);
        return done;
    }

    private Upload check(UploadKind kind, Path file) {
        Upload checked = imports.check(actor, receive(kind, file));
        assertThat(checked.status()).as(checked.failure()).isEqualTo(UploadStatus.CHECKED);
        return checked;
    }

    private UploadId receive(UploadKind kind, Path file) {
        return uploads.receive(actor, new NewUpload(kind, String.valueOf(file.getFileName()), file));
    }

    private List<String> problems(Upload upload) {
        return uploads.problems(actor, upload.id(), null, new Paging(1)).stream()
                .map(problem -> problem.rowNumber() + " " + problem.problem())
                .sorted(Comparator.comparingInt((String line) -> Integer.parseInt(line.substring(0, line.indexOf(' '))))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private EmployeeId idOf(String name) {
        return people.list(actor, name, new Paging(1)).getFirst().id();
    }

    private String gradeOf(String name) {
        return String.valueOf(people.list(actor, name, new Paging(1)).getFirst().gradeCode());
    }

    private long count(String sql) {
        return Objects.requireNonNull(transactions.execute(status -> {
            jdbc.sql("SELECT set_config('app.agency', :agency, true)")
                    .param("agency", actor.agencyId().toString())
                    .query(String.class)
                    .single();
            return jdbc.sql(sql).query(Long.class).single();
        }));
    }

    private void inAgency(String sql) {
        transactions.executeWithoutResult(status ->
                jdbc.sql(sql).param("agencyId", actor.agencyId().value()).update());
    }
}
