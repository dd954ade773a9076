package id.teladan.cascade.web;

import id.teladan.cascade.Level;
import id.teladan.cascade.Matrices;
import id.teladan.cascade.MatrixColumn;
import id.teladan.cascade.MatrixForms;
import id.teladan.cascade.MatrixGrid;
import id.teladan.cascade.MatrixId;
import id.teladan.cascade.MatrixMember;
import id.teladan.cascade.MatrixRole;
import id.teladan.cascade.RoleState;
import id.teladan.documents.DocumentPage;
import id.teladan.documents.Documents;
import id.teladan.shared.Actor;
import id.teladan.tabular.Column;
import id.teladan.tabular.Downloads;
import id.teladan.tabular.TabularWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A matrix to take along: in the form of the law, or as a table. */
@Controller
class MatrixExportController {

    private final Matrices matrices;
    private final MatrixForms matrixForms;
    private final Documents documents;

    MatrixExportController(Matrices matrices, MatrixForms matrixForms, Documents documents) {
        this.matrices = matrices;
        this.matrixForms = matrixForms;
        this.documents = documents;
    }

    @GetMapping("/matrices/{id}/form.pdf")
    ResponseEntity<byte[]> form(Actor actor, @PathVariable MatrixId id) {
        DocumentPage document = matrixForms.of(actor, id);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(document.documentTitle() + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(documents.pdf(document));
    }

    /** A row per person and column, so that it can be sorted and counted. */
    @GetMapping({"/matrices/{id}/export.xlsx", "/matrices/{id}/export.csv"})
    void export(Actor actor, @PathVariable MatrixId id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        MatrixGrid grid = matrices.require(actor, id);
        List<Column> columns = List.of(
                Column.text("Pegawai", 40),
                Column.text("Jabatan", 44),
                Column.text("Unit atau instansi", 44),
                Column.text("Hasil kerja pimpinan", 60),
                Column.text(grid.matrix().level() == Level.UNIT ? "Indikator" : "Ukuran", 60),
                Column.text("Target", 20),
                Column.text("Cara membagi", 24),
                Column.text("Peran hasil", 60),
                Column.text("Bagian", 30),
                Column.number("Beban"),
                Column.text("Keadaan", 30));
        try (TabularWriter writer = Downloads.open(
                response,
                request.getRequestURI(),
                "matriks-peran-hasil-" + grid.matrix().year(),
                "Matriks",
                columns)) {
            for (MatrixMember member : grid.members()) {
                for (MatrixColumn column : grid.columns()) {
                    write(writer, grid, member, column);
                }
            }
        }
    }

    private static void write(TabularWriter writer, MatrixGrid grid, MatrixMember member, MatrixColumn column)
            throws IOException {
        Optional<MatrixRole> role = grid.role(member.id(), column.id()).filter(MatrixRole::filled);
        writer.row(
                member.name(),
                member.positionName(),
                member.place(),
                column.result(),
                column.indicator(),
                column.targetText(),
                column.method() == null ? null : column.method().label(),
                role.map(MatrixRole::role).orElse("TIDAK ADA PERAN"),
                role.map(MatrixRole::part).orElse(null),
                role.map(MatrixRole::share).orElse(null),
                role.map(MatrixRole::state).orElse(RoleState.DRAFT).label());
    }
}
