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

import id.teladan.WatchedAddresses;
import id.teladan.demo.DemoAgency;
import id.teladan.demo.DemoWorkbooks;
import id.teladan.intake.ImportTests;
import id.teladan.intake.RowChange;
import id.teladan.intake.Upload;
import id.teladan.intake.UploadKind;
import id.teladan.intake.UploadProblem;
import id.teladan.intake.UploadStatus;
import id.teladan.shared.AccountId;
import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.Paging;
import id.teladan.shared.RuleViolation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Units, people and assessors as governments bring them. */
class OrganizationFilesTests extends ImportTests {

    @Autowired
    private FileCorrections corrections;

    @Autowired
    private Units units;

    @Autowired
    private Employees people;

    @Autowired
    private Assessors assessors;

    @Autowired
    private RegionalHeads heads;

    @Autowired
    private WatchedAddresses watched;

    @Test
    void unitsMayNameTheirParentBeforeItComes() throws IOException {
        Upload done = commit(OrganizationFiles.UNIT, unitFile(folder, units()));

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

        Upload checked = check(OrganizationFiles.UNIT, unitFile(folder, rows));

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
        commit(OrganizationFiles.UNIT, unitFile(folder, units()));
        Upload checked = check(
                OrganizationFiles.EMPLOYEE,
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
        assertThat(uploads.problems(actor, checked.id(), "NIP_BIRTH_DATE", new Paging(1))
                        .getFirst()
                        .arguments())
                .containsExactly("31 Februari", "");
    }

    @Test
    void excelSerialsAndWrittenDatesAreTheSame() throws IOException {
        commit(OrganizationFiles.UNIT, unitFile(folder, units()));
        commit(
                OrganizationFiles.EMPLOYEE,
                employeeFile(folder, List.of(employee(NUTRITIONIST, "Siti", Map.of("TANGGAL LAHIR", 34700)))));
        Upload again = check(
                OrganizationFiles.EMPLOYEE,
                employeeFile(folder, List.of(employee(NUTRITIONIST, "Siti", Map.of("TANGGAL LAHIR", "01/01/1995")))));

        assertThat(again.sameCount()).isEqualTo(1);
        assertThat(again.notedCount()).isZero();
    }

    @Test
    void codesOutsideTheListAreErrors() throws IOException {
        commit(OrganizationFiles.UNIT, unitFile(folder, units()));
        Upload checked = check(
                OrganizationFiles.EMPLOYEE,
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
    void theSameFileAgainChangesNothing() throws IOException {
        commit(OrganizationFiles.UNIT, unitFile(folder, units()));
        commit(OrganizationFiles.EMPLOYEE, employeeFile(folder, employees()));
        long versions = count("SELECT sum(version) FROM organization.employee");

        Upload again = check(OrganizationFiles.EMPLOYEE, employeeFile(folder, employees()));
        Upload unitsAgain = check(OrganizationFiles.UNIT, unitFile(folder, units()));

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
        commit(OrganizationFiles.UNIT, unitFile(folder, units()));
        commit(OrganizationFiles.EMPLOYEE, employeeFile(folder, employees()));

        Upload newer = check(
                OrganizationFiles.EMPLOYEE,
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
    void anUnknownUnitIsProposedAndMendedForAllLikeRows() throws IOException {
        commit(OrganizationFiles.UNIT, unitFile(folder, units()));
        Upload checked = check(
                OrganizationFiles.EMPLOYEE,
                employeeFile(
                        folder,
                        List.of(
                                employee(NUTRITIONIST, "Satu", Map.of("UNOR ID", "PKM KILASAH")),
                                employee(NURSE, "Dua", Map.of("UNOR ID", "PKM KILASAH")))));
        UploadProblem first =
                uploads.problems(actor, checked.id(), null, new Paging(1)).getFirst();

        assertThat(first.problem()).isEqualTo(ImportProblem.UNIT_SIMILAR);
        assertThat(first.arguments()).containsExactly("Puskesmas Kilasah", "98");
        assertThat(first.alikeCount()).isEqualTo(2);
        corrections.useUnit(actor, checked.id(), first.value(), Objects.requireNonNull(first.proposal()));
        assertThat(imports.check(actor, checked.id()).readyCount()).isEqualTo(2);
    }

    @Test
    void ofTwinsOneRowIsChosen() throws IOException {
        commit(OrganizationFiles.UNIT, unitFile(folder, units()));
        Upload checked = check(
                OrganizationFiles.EMPLOYEE,
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

        assertThat(twin.problem()).isEqualTo(ImportProblem.NIP_TWICE_DIFFERENT);
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
        commit(OrganizationFiles.UNIT, unitFile(folder, units()));
        Upload checked = check(
                OrganizationFiles.EMPLOYEE,
                employeeFile(folder, List.of(employee(NUTRITIONIST, "Siti", Map.of("NIP BARU", "1,99501E+17")))));

        assertThatThrownBy(() -> corrections.fillNip(actor, checked.id(), 2, "123"))
                .isInstanceOf(RuleViolation.class);
        corrections.fillNip(actor, checked.id(), 2, NUTRITIONIST);
        assertThat(imports.check(actor, checked.id()).newCount()).isEqualTo(1);
    }

    @Test
    void aSiasnIdBelongsToOnePerson() throws IOException {
        commit(OrganizationFiles.UNIT, unitFile(folder, units()));
        commit(OrganizationFiles.EMPLOYEE, employeeFile(folder, employees()));
        Upload checked = check(
                OrganizationFiles.EMPLOYEE,
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
        commit(OrganizationFiles.UNIT, unitFile(folder, units()));
        commit(OrganizationFiles.EMPLOYEE, employeeFile(folder, employees()));
        Upload checked = check(
                OrganizationFiles.ASSESSOR,
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
        commit(OrganizationFiles.UNIT, unitFile(folder, units()));
        commit(OrganizationFiles.EMPLOYEE, employeeFile(folder, employees()));
        commit(
                OrganizationFiles.ASSESSOR,
                assessorFile(folder, List.of(List.of(NUTRITIONIST, HEAD, "SK 1", "DEFINITIF", "02-01-2026", ""))));
        Upload checked = check(
                OrganizationFiles.ASSESSOR,
                assessorFile(
                        folder,
                        List.of(
                                List.of(HEAD, NURSE, "SK 1", "DEFINITIF", "02-01-2026", ""),
                                List.of(NURSE, NUTRITIONIST, "SK 1", "DEFINITIF", "02-01-2026", ""))));

        assertThat(problems(checked)).containsExactly("2 ASSIGNMENT_CYCLE", "3 ASSIGNMENT_CYCLE");
    }

    @Test
    void aNewerAssessorEndsTheEarlierOneTheDayBefore() throws IOException {
        commit(OrganizationFiles.UNIT, unitFile(folder, units()));
        commit(OrganizationFiles.EMPLOYEE, employeeFile(folder, employees()));
        Path first = assessorFile(folder, List.of(List.of(NUTRITIONIST, HEAD, "SK 1", "DEFINITIF", "02-01-2026", "")));
        commit(OrganizationFiles.ASSESSOR, first);
        assertThat(check(OrganizationFiles.ASSESSOR, first).sameCount()).isEqualTo(1);
        commit(
                OrganizationFiles.ASSESSOR,
                assessorFile(folder, List.of(List.of(NUTRITIONIST, NURSE, "SK 2", "PLT", "01-07-2026", ""))));

        assertThat(assessors.history(actor, idOf("Siti")))
                .extracting(Assignment::assessorName, Assignment::startOn, Assignment::endOn)
                .containsExactly(
                        tuple("Perawat Contoh", LocalDate.of(2026, 7, 1), null),
                        tuple("Kepala Contoh", LocalDate.of(2026, 1, 2), LocalDate.of(2026, 6, 30)));
        Upload earlier = check(
                OrganizationFiles.ASSESSOR,
                assessorFile(folder, List.of(List.of(NUTRITIONIST, NURSE, "SK 3", "PLH", "01-02-2026", ""))));
        assertThat(problems(earlier)).containsExactly("2 ASSIGNMENT_OVERLAP");
    }

    @Test
    void assessorsAreProposedFromTheUnitsHeadAndConfirmedInABatch() throws IOException {
        commit(OrganizationFiles.UNIT, unitFile(folder, units()));
        commit(OrganizationFiles.EMPLOYEE, employeeFile(folder, employees()));
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
    void aDepartmentsBadDayIsSortedOut() throws IOException {
        DemoWorkbooks.DemoFiles files = DemoWorkbooks.write(DemoAgency.KOTA_SERANG, folder);
        commit(OrganizationFiles.UNIT, files.units());
        commit(OrganizationFiles.EMPLOYEE, files.employees());

        Upload checked = check(OrganizationFiles.EMPLOYEE, DemoWorkbooks.writeWithMistakes(folder));

        assertThat(List.of(checked.readyCount(), checked.notedCount(), checked.wrongCount()))
                .containsExactly(1_262, 22, 17);
        assertThat(List.of(checked.changedCount(), checked.newCount())).containsExactly(1_102, 160);
        assertThat(uploads.problemKinds(actor, checked.id()))
                .containsEntry(ImportProblemKinds.NIP_DAMAGED, 7)
                .containsEntry(ImportProblemKinds.NIP_BIRTH_DATE, 4)
                .containsEntry(ImportProblemKinds.UNIT_UNKNOWN, 3)
                .containsEntry(ImportProblemKinds.NIP_TWICE, 3);
    }

    @Test
    void whoMovesIsNamedInTheTrailOneByOne() throws IOException {
        commit(OrganizationFiles.UNIT, unitFile(folder, units()));
        commit(OrganizationFiles.EMPLOYEE, employeeFile(folder, employees()));
        assertThat(count("SELECT count(*) FROM audit.entry WHERE action = 'employee.imported'"))
                .isZero();

        Upload moved = commit(
                OrganizationFiles.EMPLOYEE,
                employeeFile(
                        folder,
                        List.of(
                                employee(NUTRITIONIST, "Siti Contoh", Map.of("UNOR ID", "u-dinkes")),
                                employee(
                                        NURSE,
                                        "Perawat Contoh",
                                        Map.of("JABATAN ID", "j-midwife", "JABATAN NAMA", "Bidan Terampil")),
                                employee(
                                        HEAD,
                                        "Kepala Contoh",
                                        Map.of(
                                                "JABATAN ID", "j-head",
                                                "JABATAN NAMA", "Kepala Puskesmas Kilasah",
                                                "GOL AKHIR NAMA", "III/d")))));

        assertThat(texts("SELECT subject_id || ' ' || detail FROM audit.entry WHERE action = 'employee.imported'"))
                .containsExactlyInAnyOrder(
                        "%s {\"unit\": {\"to\": \"Dinas Kesehatan\", \"from\": \"Puskesmas Kilasah\"}, \"upload\": %s}"
                                .formatted(idOf("Siti"), moved.id()),
                        "%s {\"upload\": %s, \"position\": {\"to\": \"Bidan Terampil\", \"from\": \"Perawat Terampil\"}}"
                                .formatted(idOf("Perawat"), moved.id()));
        assertThat(texts("SELECT detail ->> 'file' FROM audit.entry WHERE action = 'upload.committed' ORDER BY id"))
                .last()
                .isEqualTo(moved.fileSha256());
    }

    @Test
    void aChangedOfficialAddressIsInTheTrail() throws IOException {
        commit(OrganizationFiles.UNIT, unitFile(folder, units()));
        commit(OrganizationFiles.EMPLOYEE, addressed("siti@contoh.go.id"));
        commit(OrganizationFiles.EMPLOYEE, addressed("lain@contoh.go.id"));

        assertThat(texts("SELECT detail ->> 'officialEmail' FROM audit.entry WHERE action = 'employee.imported'"))
                .containsExactly("{\"to\": \"lain@contoh.go.id\", \"from\": \"siti@contoh.go.id\"}");
    }

    @Test
    void anAddressKnowsSinceWhenItIsWhatItIsAndTheOneThatGaveWayIsTold() throws IOException {
        commit(OrganizationFiles.UNIT, unitFile(folder, units()));
        commit(OrganizationFiles.EMPLOYEE, addressed(""));
        commit(OrganizationFiles.EMPLOYEE, addressed("siti@contoh.go.id"));
        assertThat(watched.of(actor.agencyId())).isEmpty();
        assertThat(addressChangedAt()).as("a first address is new too").containsExactly("2026-11-24 02:41:00");
        clock.travelTo(NOW.plus(Duration.ofDays(1)));
        commit(OrganizationFiles.EMPLOYEE, addressed("lain@contoh.go.id"));
        clock.travelTo(NOW.plus(Duration.ofDays(2)));
        commit(OrganizationFiles.EMPLOYEE, addressed("lain@contoh.go.id"));
        commit(OrganizationFiles.EMPLOYEE, addressed(""));

        assertThat(addressChangedAt()).containsExactly("2026-11-25 02:41:00");
        assertThat(watched.of(actor.agencyId()))
                .containsExactly(new AddressChange(idOf("Siti"), "siti@contoh.go.id", "lain@contoh.go.id"));
    }

    @Test
    void theAddressThatAPersonCameWithIsNoChangedOne() throws IOException {
        commit(OrganizationFiles.UNIT, unitFile(folder, units()));
        commit(OrganizationFiles.EMPLOYEE, addressed("siti@contoh.go.id"));

        assertThat(addressChangedAt()).isEmpty();
    }

    @Test
    void nobodyBringsInAChangeOfHimself() throws IOException {
        commit(OrganizationFiles.UNIT, unitFile(folder, units()));
        commit(OrganizationFiles.EMPLOYEE, employeeFile(folder, employees()));
        Actor colleague = actor;
        actor = officer("Perawat Contoh");
        assertThat(check(OrganizationFiles.EMPLOYEE, employeeFile(folder, employees()))
                        .sameCount())
                .isEqualTo(3);
        Path promotion = employeeFile(
                folder,
                List.of(
                        employee(NUTRITIONIST, "Siti Contoh", Map.of("GOL AKHIR NAMA", "III/b")),
                        employee(
                                NURSE,
                                "Perawat Contoh",
                                Map.of("JABATAN ID", "j-head", "JABATAN NAMA", "Kepala Puskesmas Kilasah"))));

        Upload own = check(OrganizationFiles.EMPLOYEE, promotion);
        assertThat(problems(own)).containsExactly("3 OWN_ROW");
        assertThat(own.changedCount()).isEqualTo(1);
        mayNotCommit(promotion, colleague, OrganizationFiles.EMPLOYEE);
    }

    @Test
    void nobodyRaisesHisOwnPositionThroughTheRowOfAnother() throws IOException {
        commit(OrganizationFiles.UNIT, unitFile(folder, units()));
        commit(OrganizationFiles.EMPLOYEE, employeeFile(folder, employees()));
        Actor colleague = actor;
        actor = officer("Perawat Contoh");
        Path file = employeeFile(
                folder,
                List.of(employee(
                        "200012312024211001",
                        "Baru",
                        Map.of(
                                "JABATAN ID", "j-nurse",
                                "JABATAN NAMA", "Perawat Terampil",
                                "JENIS JABATAN ID", "4"))));

        assertThat(problems(check(OrganizationFiles.EMPLOYEE, file))).containsExactly("2 OWN_POSITION");
        mayNotCommit(file, colleague, OrganizationFiles.EMPLOYEE);
    }

    @Test
    void nobodyBringsInAUnitThatHeLeadsOrWouldLead() throws IOException {
        commit(OrganizationFiles.UNIT, unitFile(folder, units()));
        commit(OrganizationFiles.EMPLOYEE, employeeFile(folder, employees()));
        Actor colleague = actor;
        actor = officer("Perawat Contoh");
        Path promotion = unitFile(
                folder,
                List.of(
                        List.of("u-pkm", "Puskesmas Kilasah", "u-dinkes", "PUSKESMAS", "03-01-2022", "", "j-nurse"),
                        List.of("u-dinkes", "Dinas Kesehatan", "u-kota", "DINAS", "03-01-2022", "", ""),
                        List.of("u-rau", "Puskesmas Rau", "u-dinkes", "PUSKESMAS", "03-01-2022", "", "j-nurse")));

        assertThat(problems(check(OrganizationFiles.UNIT, promotion))).containsExactly("2 OWN_UNIT", "4 OWN_UNIT");
        mayNotCommit(promotion, colleague, OrganizationFiles.UNIT);

        actor = officer("Perawat Contoh");
        assertThat(check(OrganizationFiles.UNIT, promotion).sameCount()).isEqualTo(3);
        Path beneath = unitFile(
                folder, List.of(List.of("u-ukm", "Subbagian Umum", "u-pkm", "SUBBAGIAN", "03-01-2022", "", "")));
        assertThat(problems(check(OrganizationFiles.UNIT, beneath))).containsExactly("2 OWN_UNIT");
    }

    @Test
    void whoseAssessorChangesIsInTheTrail() throws IOException {
        commit(OrganizationFiles.UNIT, unitFile(folder, units()));
        commit(OrganizationFiles.EMPLOYEE, employeeFile(folder, employees()));
        commit(
                OrganizationFiles.ASSESSOR,
                assessorFile(folder, List.of(List.of(NUTRITIONIST, HEAD, "SK 1", "DEFINITIF", "02-01-2026", ""))));
        assertThat(count("SELECT count(*) FROM audit.entry WHERE action = 'assessor.imported'"))
                .isZero();
        commit(
                OrganizationFiles.ASSESSOR,
                assessorFile(
                        folder,
                        List.of(
                                List.of(NUTRITIONIST, NURSE, "SK 2", "PLT", "01-07-2026", ""),
                                List.of(NURSE, HEAD, "SK 2", "DEFINITIF", "01-07-2026", ""))));

        assertThat(texts("""
                SELECT concat_ws(' ', subject_id, detail -> 'from' ->> 'assessor', detail -> 'to' ->> 'assessor',
                                 detail -> 'to' ->> 'kind', detail -> 'to' ->> 'startOn')
                FROM audit.entry WHERE action = 'assessor.imported'
                """)).containsExactly(idOf("Siti") + " Kepala Contoh Perawat Contoh PLT 2026-07-01");
    }

    @Test
    void nobodyBringsInWhoAssessesHimOrWhomHeAssesses() throws IOException {
        commit(OrganizationFiles.UNIT, unitFile(folder, units()));
        commit(OrganizationFiles.EMPLOYEE, employeeFile(folder, employees()));
        List<List<String>> rows = List.of(
                List.of(NUTRITIONIST, NURSE, "SK 1", "DEFINITIF", "02-01-2026", ""),
                List.of(NURSE, HEAD, "SK 1", "DEFINITIF", "02-01-2026", ""));
        Actor colleague = actor;
        actor = officer("Perawat Contoh");
        Upload own = check(OrganizationFiles.ASSESSOR, assessorFile(folder, rows));
        assertThat(problems(own)).containsExactly("2 OWN_ASSIGNMENT", "3 OWN_ASSIGNMENT");
        assertThat(uploads.problems(actor, own.id(), null, new Paging(1)))
                .extracting(UploadProblem::columnName, UploadProblem::value)
                .containsExactly(tuple("NIP PENILAI", NURSE), tuple("NIP", NURSE));

        actor = colleague;
        Upload broughtByAnother = check(OrganizationFiles.ASSESSOR, assessorFile(folder, rows));
        assertThat(broughtByAnother.newCount()).isEqualTo(2);
        assertThatThrownBy(() -> imports.commit(officer("Perawat Contoh"), broughtByAnother.id()))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("organization.import.commits-own-row"));
        assertThat(imports.commit(actor, broughtByAnother.id()).status()).isEqualTo(UploadStatus.COMMITTED);

        actor = officer("Perawat Contoh");
        assertThat(check(OrganizationFiles.ASSESSOR, assessorFile(folder, rows)).sameCount())
                .isEqualTo(2);
    }

    @Test
    void rowsAboutWhoeverCommitsStayOutEvenIfACrashForgotThem() throws IOException {
        commit(OrganizationFiles.UNIT, unitFile(folder, units()));
        commit(OrganizationFiles.EMPLOYEE, employeeFile(folder, employees()));
        Upload checked = check(
                OrganizationFiles.ASSESSOR,
                assessorFile(
                        folder,
                        List.of(
                                List.of(NUTRITIONIST, HEAD, "SK 1", "DEFINITIF", "02-01-2026", ""),
                                List.of(NURSE, HEAD, "SK 1", "DEFINITIF", "02-01-2026", ""))));
        inAgency("DELETE FROM organization.staging_assessor WHERE agency_id = :agencyId");

        imports.commit(officer("Perawat Contoh"), checked.id());

        assertThat(assessors.history(actor, idOf("Siti"))).hasSize(1);
        assertThat(assessors.history(actor, idOf("Perawat"))).isEmpty();
    }

    /** Nor a file that a colleague has brought. */
    private void mayNotCommit(Path file, Actor colleague, UploadKind kind) throws IOException {
        Actor own = actor;
        actor = colleague;
        Upload brought = check(kind, file);
        assertThat(brought.wrongCount()).isZero();
        assertThatThrownBy(() -> imports.commit(own, brought.id()))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("organization.import.commits-own-row"));
        assertThat(imports.commit(colleague, brought.id()).status()).isEqualTo(UploadStatus.COMMITTED);
    }

    private List<String> addressChangedAt() {
        return texts("""
                SELECT to_char(official_email_changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS')
                FROM organization.employee WHERE official_email_changed_at IS NOT NULL
                """);
    }

    private Path addressed(String address) throws IOException {
        return Files.writeString(folder.resolve("addresses.csv"), """
                NIP BARU;NAMA;JENIS KELAMIN;EMAIL GOV;JENIS JABATAN ID;JABATAN ID;JABATAN NAMA;UNOR ID
                %s;Siti Contoh;F;%s;2;j-1;Nutrisionis;u-pkm
                """.formatted(NUTRITIONIST, address));
    }

    /** Somebody of the personnel office who is in the register too. */
    private Actor officer(String name) {
        return new Actor(actor.agencyId(), new AccountId(1), idOf(name), name, actor.grants(), false);
    }

    private EmployeeId idOf(String name) {
        return people.list(actor, name, new Paging(1)).getFirst().id();
    }

    private String gradeOf(String name) {
        return String.valueOf(people.list(actor, name, new Paging(1)).getFirst().gradeCode());
    }
}
