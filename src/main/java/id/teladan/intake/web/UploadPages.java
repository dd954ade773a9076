package id.teladan.intake.web;

import id.teladan.intake.ProblemKind;
import id.teladan.intake.Remedy;
import id.teladan.intake.RowChange;
import id.teladan.intake.RowProblem;
import id.teladan.intake.Upload;
import id.teladan.intake.UploadColumnUse;
import id.teladan.intake.UploadProblem;
import id.teladan.intake.UploadStatus;
import id.teladan.intake.Uploads;
import id.teladan.intake.web.UploadPage.Changed;
import id.teladan.intake.web.UploadPage.ColumnUse;
import id.teladan.intake.web.UploadPage.KindCount;
import id.teladan.intake.web.UploadPage.ProblemRow;
import id.teladan.intake.web.UploadPage.View;
import id.teladan.shared.Actor;
import id.teladan.shared.Paging;
import id.teladan.ui.Form;
import id.teladan.ui.Format;
import id.teladan.ui.PageOf;
import id.teladan.ui.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts into words where an upload stands. */
@Component
class UploadPages {

    private final Uploads uploads;
    private final MessageSource messages;

    UploadPages(Uploads uploads, MessageSource messages) {
        this.uploads = uploads;
        this.messages = messages;
    }

    UploadPage page(Actor actor, Upload upload, @Nullable String kind, View view, Paging paging, Form form) {
        boolean checked = upload.status() == UploadStatus.CHECKED;
        boolean judged = checked || upload.status() == UploadStatus.COMMITTED;
        Map<ProblemKind, Integer> counts = judged ? uploads.problemKinds(actor, upload.id()) : Map.of();
        List<KindCount> kinds = counts.entrySet().stream()
                .map(entry -> new KindCount(entry.getKey(), entry.getValue()))
                .toList();
        int blocking = kinds.stream()
                .filter(each -> !each.kind().equals(ProblemKind.NOTE))
                .mapToInt(KindCount::count)
                .sum();
        long blockingKinds = kinds.stream()
                .filter(each -> !each.kind().equals(ProblemKind.NOTE))
                .count();
        View shown = view == View.PROBLEMS && blocking == 0 && kind == null && upload.changedCount() > 0 && checked
                ? View.CHANGES
                : view;
        return new UploadPage(
                upload,
                Step.flow(step(upload), "Unggah", "Cocokkan kolom", "Periksa", "Masukkan"),
                answer(upload),
                lead(upload),
                UploadColumnUse.of(upload).stream()
                        .map(use -> new ColumnUse(use.name(), use.readAs(), reason(use)))
                        .toList(),
                upload.notices().stream().map(this::sentence).toList(),
                bar(upload),
                kinds,
                blockingKinds == 1
                        ? "Satu jenis masalah"
                        : Format.capital(Format.inWords(blockingKinds)) + " jenis masalah",
                blocking,
                shown,
                kind,
                judged && shown == View.PROBLEMS
                        ? rows(upload, uploads.problems(actor, upload.id(), kind, paging), paging)
                        : PageOf.of(List.of(), paging),
                shown == View.CHANGES
                        ? changes(upload, uploads.changes(actor, upload.id(), paging), paging)
                        : PageOf.of(List.of(), paging),
                form);
    }

    /** What is wrong, for the report. */
    String wrong(UploadProblem problem) {
        return sentence(problem.problem().key(), problem.arguments().toArray());
    }

    /** How to mend it, for the report. */
    String mend(UploadProblem problem) {
        String mend =
                sentence(problem.problem().key() + ".mend", problem.arguments().toArray());
        return problem.mendsAllAlike()
                ? mend + " Berlaku juga untuk " + Format.number(problem.alikeCount() - 1) + " baris lain."
                : mend;
    }

    private static int step(Upload upload) {
        return switch (upload.status()) {
            case RECEIVED -> 2;
            case CHECKING, CHECKED, FAILED -> 3;
            case COMMITTING -> 4;
            case COMMITTED -> 5;
            case DISCARDED -> 1;
        };
    }

    private static List<String> answer(Upload upload) {
        return switch (upload.status()) {
            case RECEIVED ->
                upload.missingColumns().isEmpty()
                        ? List.of("Kolomnya cocok.", "Isinya belum diperiksa.")
                        : List.of("Ada kolom wajib yang tidak ditemukan.");
            case CHECKING -> List.of("Berkas sedang diperiksa.");
            case CHECKED -> checkedAnswer(upload);
            case COMMITTING -> List.of("Baris-baris sedang dimasukkan.");
            case COMMITTED -> List.of(committedAnswer(upload));
            case FAILED -> List.of("Berkas tidak terbaca sampai akhir.");
            case DISCARDED -> List.of("Berkas ini dibatalkan.");
        };
    }

    private static List<String> checkedAnswer(Upload upload) {
        List<String> lines = new ArrayList<>();
        if (upload.readyCount() == 0) {
            lines.add("Belum ada baris yang siap masuk.");
        } else if (upload.newCount() + upload.changedCount() == 0) {
            lines.add("Tidak ada yang berubah.");
        } else {
            lines.add(Format.number(upload.readyCount()) + " baris siap masuk.");
        }
        if (upload.wrongCount() > 0) {
            lines.add(Format.number(upload.wrongCount()) + " perlu diperbaiki dulu.");
        }
        return lines;
    }

    private static String committedAnswer(Upload upload) {
        return upload.newCount() == 0
                ? Format.number(upload.changedCount()) + " " + upload.kind().noun() + " diperbarui."
                : Format.number(upload.newCount()) + " " + upload.kind().noun() + " baru masuk"
                        + (upload.changedCount() == 0
                                ? "."
                                : ", " + Format.number(upload.changedCount()) + " diperbarui.");
    }

    private static String lead(Upload upload) {
        String file = upload.fileName() + ", " + Format.number(upload.rowCount()) + " baris. ";
        return switch (upload.status()) {
            case RECEIVED -> upload.fileName() + ". Belum ada yang tersimpan.";
            case CHECKING -> upload.fileName() + ". Halaman ini boleh ditutup; pemeriksaan jalan terus.";
            case CHECKED, FAILED -> file + "Belum ada yang tersimpan.";
            case COMMITTING -> file + "Semuanya masuk sekaligus, atau tidak sama sekali.";
            case COMMITTED -> file + "Dimasukkan " + Format.moment(upload.committedAt()) + ".";
            case DISCARDED -> file + "Tidak ada yang tersimpan.";
        };
    }

    private static String reason(UploadColumnUse use) {
        return switch (use.reason()) {
            case READ -> "";
            case PERSONAL -> "tidak disimpan: data pribadi yang tidak diperlukan";
            case NOT_NEEDED -> "tidak disimpan: tidak diperlukan di sini";
            case REPEATED -> "tidak dibaca: kolom dengan nama ini sudah ada di sebelah kirinya";
        };
    }

    private static UploadPage.Bar bar(Upload upload) {
        double all = Math.max(1, upload.readyCount() + upload.wrongCount());
        double noted = share(upload.notedCount(), all);
        double wrong = share(upload.wrongCount(), all);
        double ready = 100 - noted - wrong;
        return new UploadPage.Bar(
                percent(Math.max(0, ready - 0.2)),
                percent(ready),
                percent(Math.max(0, noted - 0.2)),
                percent(ready + noted),
                percent(wrong),
                "%s siap, %s dengan catatan, %s perlu diperbaiki"
                        .formatted(
                                Format.number(upload.readyCount() - upload.notedCount()),
                                Format.number(upload.notedCount()),
                                Format.number(upload.wrongCount())));
    }

    /** Never too thin to be seen. */
    private static double share(int part, double all) {
        return part == 0 ? 0 : Math.max(1.2, part * 100 / all);
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }

    private PageOf<ProblemRow> rows(Upload upload, List<UploadProblem> found, Paging paging) {
        List<ProblemRow> rows = new ArrayList<>();
        Map<RowProblem, Integer> firstRows = new LinkedHashMap<>();
        for (UploadProblem problem : found) {
            Integer first = firstRows.putIfAbsent(problem.problem(), problem.rowNumber());
            boolean said = first != null && problem.problem().saidOnce();
            rows.add(row(upload, problem, said ? "Sama dengan baris " + first + "." : mend(problem)));
        }
        return PageOf.of(rows, paging);
    }

    private ProblemRow row(Upload upload, UploadProblem problem, String mend) {
        Remedy remedy = upload.status() == UploadStatus.CHECKED ? problem.remedy() : null;
        return new ProblemRow(
                problem.rowNumber(),
                problem.rowName().isEmpty() ? "Tanpa nama" : problem.rowName(),
                problem.columnName(),
                shown(upload, problem),
                wrong(problem),
                mend,
                remedy,
                remedy == null ? "" : label(remedy, problem),
                problem.proposal() == null ? "" : problem.proposal());
    }

    private static String label(Remedy remedy, UploadProblem problem) {
        return switch (remedy.way()) {
            case FILL -> remedy.label();
            case USE ->
                problem.mendsAllAlike()
                        ? remedy.label() + ", " + Format.number(problem.alikeCount()) + " baris"
                        : remedy.label();
            case CHOOSE -> remedy.label() + " " + problem.proposal();
        };
    }

    /** A number of 18 digits as on official papers, anything else as it is. */
    private static String shown(Upload upload, UploadProblem problem) {
        String value = problem.value();
        return upload.kind().identifies(problem.columnName()) && value.matches("\\d{18}")
                ? String.join(
                        " ",
                        value.substring(0, 8),
                        value.substring(8, 14),
                        value.substring(14, 15),
                        value.substring(15))
                : value.isEmpty() ? "kosong" : value;
    }

    private static PageOf<Changed> changes(Upload upload, List<RowChange> values, Paging paging) {
        Map<Integer, List<RowChange>> byRow = new LinkedHashMap<>();
        values.forEach(value -> byRow.computeIfAbsent(value.rowNumber(), none -> new ArrayList<>())
                .add(value));
        List<Changed> rows = byRow.entrySet().stream()
                .map(entry ->
                        new Changed(entry.getKey(), entry.getValue().getFirst().name(), entry.getValue()))
                .toList();
        return new PageOf<>(rows, paging.page(), upload.changedCount() > paging.offset() + Paging.SIZE);
    }

    private String sentence(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Format.INDONESIAN);
    }
}
