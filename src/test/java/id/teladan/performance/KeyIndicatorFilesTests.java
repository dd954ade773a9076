package id.teladan.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.teladan.SharedContext;
import id.teladan.TestPeople;
import id.teladan.TestPeople.Government;
import id.teladan.intake.Imports;
import id.teladan.intake.NewUpload;
import id.teladan.intake.Upload;
import id.teladan.intake.UploadId;
import id.teladan.intake.UploadStatus;
import id.teladan.intake.Uploads;
import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.shared.Paging;
import id.teladan.shared.RuleViolation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Agreements that come in as files, seen by those who bring them. */
class KeyIndicatorFilesTests extends SharedContext {

    private static final String HEADER =
            "TAHUN;UNIT KERJA;SASARAN;INDIKATOR;TARGET;SATUAN;YANG BAIK;CARA HITUNG;MAR;JUN;SEP;DES;MENDUKUNG UNIT;"
                    + "MENDUKUNG INDIKATOR;CARA MENDUKUNG;BAGIAN BEBAN;FORMULA";
    private static final String STUNTING =
            "2027;Dinas Kesehatan;Status gizi membaik;Prevalensi stunting;14;%;RENDAH;TERAKHIR;16;15,5;15;14;;;;;";
    private static final String WEIGHED =
            "2027;puskesmas kilasah;Gizi terpantau;Balita ditimbang;1.200;balita;TINGGI;JUMLAH;;;;;Dinas Kesehatan;"
                    + "Prevalensi stunting;TIDAK LANGSUNG;;Balita yang ditimbang";

    private final Uploads uploads;
    private final Imports imports;
    private final Agreements agreements;
    private final KeyIndicators indicators;
    private final TestPeople people;
    private Government city;

    @TempDir
    private Path folder = Path.of("");

    @Autowired
    KeyIndicatorFilesTests(
            Uploads uploads, Imports imports, Agreements agreements, KeyIndicators indicators, TestPeople people) {
        this.uploads = uploads;
        this.imports = imports;
        this.agreements = agreements;
        this.indicators = indicators;
        this.people = people;
        this.city = people.government();
    }

    @BeforeEach
    void anotherGovernment() {
        city = people.government();
    }

    @Test
    void indicatorsOfManyUnitsComeIntoTheirDraftsAndHangUnderEachOther() throws IOException {
        Upload done = commit(planner(), WEIGHED, STUNTING);

        assertThat(List.of(done.newCount(), done.wrongCount())).containsExactly(2, 0);
        KeyIndicator above =
                indicators.ofUnits(planner(), List.of(city.department()), 2027).getFirst();
        KeyIndicator beneath =
                indicators.ofUnits(planner(), List.of(city.puskesmas()), 2027).getFirst();
        assertThat(above.status()).isEqualTo(AgreementStatus.DRAFT);
        assertThat(above.targetText()).isEqualTo("paling banyak 14 %");
        assertThat(above.trajectory())
                .extracting(point -> point.month() + " " + point.amount())
                .containsExactly("3 16", "6 15.5", "9 15", "12 14");
        assertThat(Objects.requireNonNull(beneath.contribution()).parentId()).isEqualTo(above.id());
        assertThat(beneath.target()).isEqualByComparingTo("1200");
        assertThat(beneath.formula()).isEqualTo("Balita yang ditimbang");
    }

    @Test
    void sameFileAgainChangesNothingAndAnotherReplacesWhatItNames() throws IOException {
        commit(planner(), WEIGHED, STUNTING);
        Upload same = check(planner(), WEIGHED, STUNTING);
        assertThat(List.of(same.sameCount(), same.newCount(), same.changedCount()))
                .containsExactly(2, 0, 0);

        Upload changed = check(planner(), STUNTING.replace(";14;%", ";13;%").replace(";15;14;", ";15;13;"));
        assertThat(uploads.changes(planner(), changed.id(), new Paging(1)))
                .extracting(change -> change.field() + " " + change.before() + " > " + change.after())
                .containsExactly("Target 14 > 13", "Lintasan 16 → 15.5 → 15 → 14 > 16 → 15.5 → 15 → 13");
        imports.commit(planner(), changed.id());
        List<KeyIndicator> all = indicators.ofUnits(planner(), List.of(city.department()), 2027);
        assertThat(all)
                .singleElement()
                .satisfies(each -> assertThat(each.target()).isEqualByComparingTo("13"));
    }

    @Test
    void whatIsSignedIsLeftAlone() throws IOException {
        commit(planner(), STUNTING);
        AgreementId id = agreements
                .revisions(planner(), city.department(), 2027)
                .getFirst()
                .id();
        agreements.sign(
                city.headOfDepartment().actor(),
                id,
                agreements.require(planner(), id).agreement().version());
        assertThat(problems(check(planner(), STUNTING))).isEmpty();
        assertThat(problems(check(planner(), STUNTING.replace("16;15,5", "17;15,5"))))
                .containsExactly("2 AGREEMENT_LOCKED");
    }

    @Test
    void draftSignedAfterTheCheckStopsTheFile() throws IOException {
        commit(planner(), STUNTING);
        AgreementId id = agreements
                .revisions(planner(), city.department(), 2027)
                .getFirst()
                .id();
        Upload checked = check(planner(), STUNTING.replace("16;15,5", "17;15,5"));
        agreements.sign(
                city.headOfDepartment().actor(),
                id,
                agreements.require(planner(), id).agreement().version());
        Upload failed = imports.commit(planner(), checked.id());
        assertThat(failed.status()).isEqualTo(UploadStatus.FAILED);
        assertThat(failed.failure()).contains("Periksa ulang");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027;Dinas Antah;S;I;1;x;TINGGI;JUMLAH;;;;;;;;; | 2 OWNER_UNKNOWN",
                "dua ribu;Dinas Kesehatan;S;I;1;x;TINGGI;JUMLAH;;;;;;;;; | 2 YEAR_IMPOSSIBLE",
                "2027;Dinas Kesehatan;S;I;banyak;x;TINGGI;JUMLAH;;;;;;;;; | 2 NOT_A_NUMBER",
                "2027;Dinas Kesehatan;S;I;-1;x;TINGGI;JUMLAH;;;;;;;;; | 2 BELOW_ZERO",
                "2027;Dinas Kesehatan;S;I;0;x;TINGGI;JUMLAH;;;;;;;;; | 2 TARGET_ZERO",
                "2027;Dinas Kesehatan;S;I;1;x;NAIK;JUMLAH;;;;;;;;; | 2 CHOICE_UNKNOWN",
                "2027;Dinas Kesehatan;S;I;1;x;RENTANG;TERAKHIR;;;;;;;;; | 2 RANGE_WITHOUT_END",
                "2027;Dinas Kesehatan;S;I;9;x;TINGGI;JUMLAH;1;2;;9;;;;; | 2 TRAJECTORY_INCOMPLETE",
                "2027;Dinas Kesehatan;S;I;9;x;TINGGI;JUMLAH;3;2;5;9;;;;; | 2 TRAJECTORY_FALLS",
                "2027;Dinas Kesehatan;S;I;9;x;TINGGI;JUMLAH;1;2;5;8;;;;; | 2 TRAJECTORY_END",
                "2027;Dinas Kesehatan;S;I;9;x;TINGGI;JUMLAH;;;;;Puskesmas Kilasah;Tidak ada;ASPEK;; | 2 PARENT_UNKNOWN",
                "2027;Dinas Kesehatan;S;;9;x;TINGGI;JUMLAH;;;;;;;;; | 2 MISSING_VALUE"
            })
    void whatIsWrongWithARowIsNamed(String row, String problem) throws IOException {
        assertThat(problems(check(planner(), row))).containsExactly(problem.strip());
    }

    @Test
    void circleInTheFileStaysOutWithAllThatHangsUnderIt() throws IOException {
        String first = "2027;Dinas Kesehatan;S;A;1;x;TINGGI;JUMLAH;;;;;Puskesmas Kilasah;B;ASPEK;;";
        String second = "2027;Puskesmas Kilasah;S;B;1;x;TINGGI;JUMLAH;;;;;Dinas Kesehatan;A;ASPEK;;";
        String third = "2027;Puskesmas Kilasah;S;C;1;x;TINGGI;JUMLAH;;;;;Dinas Kesehatan;A;ASPEK;;";
        assertThat(problems(check(planner(), first, second, third)))
                .contains("2 PARENT_CIRCLE", "3 PARENT_CIRCLE", "4 PARENT_STAYS_OUT");
    }

    @Test
    void departmentsBringTheirOwnUnitsAndSeeTheirOwnFiles() throws IOException {
        Actor admin = city.departmentAdmin().actor();
        commit(admin, STUNTING, WEIGHED);
        Upload foreign = check(admin, STUNTING.replace("Dinas Kesehatan", "Pemerintah Kota Uji"));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> imports.commit(admin, foreign.id()))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("performance.file-foreign-unit"));

        UploadId ofPlanner = receive(planner(), STUNTING);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> uploads.require(admin, ofPlanner));
        assertThat(uploads.recent(admin)).extracting(Upload::id).doesNotContain(ofPlanner);
        assertThat(uploads.recent(planner())).extracting(Upload::id).contains(ofPlanner, foreign.id());
    }

    @Test
    void twoThousandIndicatorsAreInWithinSeconds() throws IOException {
        String[] rows = IntStream.range(0, 2_000)
                .mapToObj(number -> WEIGHED.replace("Balita ditimbang", "Balita ditimbang " + number))
                .toArray(String[]::new);
        commit(planner(), STUNTING);
        long began = System.nanoTime();
        Upload done = commit(planner(), rows);
        assertThat(done.newCount()).isEqualTo(2_000);
        assertThat(System.nanoTime() - began).isLessThan(20_000_000_000L);
    }

    private Upload commit(Actor actor, String... rows) throws IOException {
        Upload done = imports.commit(actor, check(actor, rows).id());
        assertThat(done.status()).as(done.failure()).isEqualTo(UploadStatus.COMMITTED);
        return done;
    }

    private Upload check(Actor actor, String... rows) throws IOException {
        Upload checked = imports.check(actor, receive(actor, rows));
        assertThat(checked.status()).as(checked.failure()).isEqualTo(UploadStatus.CHECKED);
        return checked;
    }

    private UploadId receive(Actor actor, String... rows) throws IOException {
        Path file = Files.writeString(
                folder.resolve("iku.csv"),
                HEADER + "\r\n" + List.of(rows).stream().collect(Collectors.joining("\r\n")) + "\r\n");
        return uploads.receive(actor, new NewUpload(PerformanceFiles.INDICATOR, "iku.csv", file));
    }

    private List<String> problems(Upload upload) {
        return uploads.problems(planner(), upload.id(), null, new Paging(1)).stream()
                .map(problem -> problem.rowNumber() + " " + problem.problem())
                .toList();
    }

    private Actor planner() {
        return city.organization().actor();
    }
}
