package id.teladan.cascade;

import id.teladan.shared.Actor;
import id.teladan.shared.TenantTransactional;
import id.teladan.ui.Format;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Fills the matrix' form of the law. */
@Service
@TenantTransactional(readOnly = true)
public class MatrixForms {

    private final Matrices matrices;

    MatrixForms(Matrices matrices) {
        this.matrices = matrices;
    }

    /** @throws id.teladan.shared.NotFound if there is none, or the actor may not read it */
    public MatrixFormDocument of(Actor actor, MatrixId id) {
        MatrixGrid grid = matrices.require(actor, id);
        Matrix matrix = grid.matrix();
        boolean issued = grid.columns().stream().noneMatch(grid::changed);
        return new MatrixFormDocument(
                "MPH-" + id,
                issued ? "" : "KONSEP",
                matrix.title(),
                matrix.year(),
                new MatrixFormDocument.Row(
                        matrix.leaderName(),
                        matrix.leaderPosition(),
                        grid.columns().stream()
                                .map(column -> head(matrix, column))
                                .toList()),
                grid.members().stream().map(member -> row(grid, member)).toList());
    }

    private static String head(Matrix matrix, MatrixColumn column) {
        String what =
                matrix.level() == Level.UNIT ? Objects.requireNonNullElse(column.indicator(), "") : column.result();
        return joined(", target ", what, column.targetText());
    }

    private static MatrixFormDocument.Row row(MatrixGrid grid, MatrixMember member) {
        return new MatrixFormDocument.Row(
                member.name(),
                joined(", ", member.positionName(), member.external() ? member.place() : ""),
                grid.columns().stream()
                        .map(column -> cell(grid, member, column))
                        .toList());
    }

    private static String cell(MatrixGrid grid, MatrixMember member, MatrixColumn column) {
        return grid.role(member.id(), column.id())
                .filter(MatrixRole::filled)
                .map(role -> joined(
                        "; ",
                        Objects.requireNonNullElse(role.role(), ""),
                        Objects.requireNonNullElse(role.part(), ""),
                        role.share() == null || !column.sharesLoad()
                                ? ""
                                : joined(
                                        " ",
                                        Format.number(role.share()),
                                        Objects.requireNonNullElse(column.unit(), ""))))
                .orElse(MatrixFormDocument.NO_ROLE);
    }

    private static String joined(String between, String... texts) {
        return Arrays.stream(texts).filter(text -> !text.isBlank()).collect(Collectors.joining(between));
    }
}
