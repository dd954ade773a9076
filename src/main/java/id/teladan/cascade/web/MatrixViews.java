package id.teladan.cascade.web;

import id.teladan.cascade.Cascading;
import id.teladan.cascade.Level;
import id.teladan.cascade.Matrix;
import id.teladan.cascade.MatrixColumn;
import id.teladan.cascade.MatrixGrid;
import id.teladan.cascade.MatrixMember;
import id.teladan.cascade.MatrixRole;
import id.teladan.cascade.RoleState;
import id.teladan.cascade.Split;
import id.teladan.shared.Actor;
import id.teladan.ui.Format;
import id.teladan.ui.Forms;
import id.teladan.ui.Tone;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what stands in a matrix into words. */
@Component
class MatrixViews {

    private final Forms forms;

    MatrixViews(Forms forms) {
        this.forms = forms;
    }

    static String href(Matrix matrix) {
        return "/matrices/" + matrix.id();
    }

    ColumnView column(MatrixGrid grid, MatrixColumn column) {
        Optional<Split> split = grid.split(column);
        int roles =
                (int) grid.rolesOf(column).stream().filter(MatrixRole::filled).count();
        List<String> missing = grid.changed(column) || roles > 0
                ? grid.missing(column).stream().map(forms::sentence).toList()
                : List.of();
        boolean unit = grid.matrix().level() == Level.UNIT;
        boolean changed = grid.changed(column);
        return new ColumnView(
                "split-" + column.id(),
                href(grid.matrix()) + "/columns/" + column.id(),
                column.resultNumber(),
                unit ? Objects.requireNonNullElse(column.indicator(), "") : column.result(),
                unit ? column.result() : Objects.requireNonNullElse(column.indicator(), ""),
                column.targetText(),
                column.method() == null ? "" : column.method().label(),
                column.selfDone(),
                state(column, roles, missing, changed),
                tone(column, roles, missing, changed),
                split.map(each -> sentence(each, column)).orElse(null),
                split.map(Split::even).orElse(true),
                roles,
                missing,
                changed);
    }

    MemberView member(Actor actor, MatrixGrid grid, MatrixMember member, boolean mayEdit) {
        return new MemberView(
                member.name(),
                Stream.of(member.positionName(), member.place())
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(" \u00b7 ")),
                member.external(),
                member.external()
                                || actor.employeeId() == null
                                || actor.employeeId().equals(member.assessorId())
                        ? null
                        : Objects.requireNonNullElse(member.assessorName(), "pejabat penilai yang belum ditetapkan"),
                grid.columns().stream()
                        .map(column -> role(grid, member, column, mayEdit))
                        .toList(),
                feedback(actor, grid, member),
                mayEdit ? href(grid.matrix()) + "/members/" + member.id() + "/removal" : null);
    }

    private static @Nullable String feedback(Actor actor, MatrixGrid grid, MatrixMember member) {
        boolean leads =
                grid.matrix().level() == Level.TEAM && actor.is(grid.matrix().leaderId());
        boolean works = grid.roles().stream()
                .filter(role -> role.memberId().equals(member.id()))
                .anyMatch(role -> role.state() == RoleState.IN_PLAN || role.state() == RoleState.OFFERED);
        return leads && works && !member.external() ? "/feedback/panel?employee=" + member.employeeId() : null;
    }

    RoleView role(MatrixGrid grid, MatrixMember member, MatrixColumn column, boolean mayEdit) {
        Optional<MatrixRole> found = grid.role(member.id(), column.id());
        RoleState state = found.map(MatrixRole::state).orElse(RoleState.DRAFT);
        return new RoleView(
                key(member, column),
                member.name() + ", hasil kerja " + column.resultNumber(),
                found.map(MatrixRole::role).orElse(null),
                found.flatMap(role -> detail(role, column)).orElse(null),
                state == RoleState.DRAFT ? null : state.label(),
                tone(state),
                found.map(MatrixRole::changed).orElse(false),
                found.map(MatrixRole::decisionNote).orElse(null),
                mayEdit ? action(grid.matrix(), member, column) : null);
    }

    static String key(MatrixMember member, MatrixColumn column) {
        return "peran-" + member.id() + "-" + column.id();
    }

    static String action(Matrix matrix, MatrixMember member, MatrixColumn column) {
        return href(matrix) + "/cells/" + member.id() + "/" + column.id();
    }

    /** "900 dari 1.200 balita terbagi, kurang 300". */
    static String sentence(Split split, MatrixColumn column) {
        String unit = column.unit() == null ? "" : " " + column.unit();
        String amounts = Format.number(split.shared()) + " dari " + Format.number(split.target()) + unit + " terbagi";
        return switch (split.rest().signum()) {
            case 0 -> amounts + ", pas";
            case 1 -> amounts + ", kurang " + Format.number(split.rest());
            default -> amounts + ", lebih " + Format.number(split.rest().abs());
        };
    }

    private static Optional<String> detail(MatrixRole role, MatrixColumn column) {
        Stream<String> parts = Stream.of(
                        role.part() == null ? "" : role.part(),
                        role.share() == null || !column.sharesLoad()
                                ? ""
                                : Format.number(role.share()) + (column.unit() == null ? "" : " " + column.unit()))
                .filter(text -> !text.isEmpty());
        String text = parts.collect(Collectors.joining(" \u00b7 "));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static String state(MatrixColumn column, int roles, List<String> missing, boolean changed) {
        if (roles == 0 && !changed) {
            return column.selfDone() ? "Dikerjakan sendiri" : "Belum dibagi";
        }
        if (!changed) {
            return "Ditetapkan";
        }
        return missing.isEmpty() ? "Siap ditetapkan" : "Belum siap";
    }

    private static Tone tone(MatrixColumn column, int roles, List<String> missing, boolean changed) {
        if (roles == 0 && !changed) {
            return column.selfDone() ? Tone.OK : Tone.CARE;
        }
        if (!changed) {
            return Tone.OK;
        }
        return missing.isEmpty() ? Tone.ASK : Tone.CARE;
    }

    static Tone tone(RoleState state) {
        return switch (state) {
            case IN_PLAN, EXTERNAL -> Tone.OK;
            case AWAITING, OFFERED -> Tone.ASK;
            case REFUSED, WITHDRAWN -> Tone.CARE;
            case DRAFT -> Tone.QUIET;
        };
    }

    static @Nullable String partName(MatrixColumn column) {
        if (column.method() == Cascading.ASPEK) {
            return "Aspek atau tahapan";
        }
        return column.method() == Cascading.WILAYAH ? "Wilayah" : null;
    }
}
