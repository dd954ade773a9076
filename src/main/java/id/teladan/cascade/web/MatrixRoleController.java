package id.teladan.cascade.web;

import id.teladan.cascade.Cascading;
import id.teladan.cascade.ColumnDecision;
import id.teladan.cascade.ColumnId;
import id.teladan.cascade.Matrices;
import id.teladan.cascade.MatrixColumn;
import id.teladan.cascade.MatrixGrid;
import id.teladan.cascade.MatrixId;
import id.teladan.cascade.MatrixMember;
import id.teladan.cascade.MemberId;
import id.teladan.cascade.RoleRevision;
import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.shared.TenantTransactional;
import id.teladan.ui.Form;
import id.teladan.ui.Forms;
import id.teladan.ui.Option;
import id.teladan.ui.Redirect;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Columns and cells: how a line is shared out, and who carries which part of it. */
@Controller
class MatrixRoleController {

    private final Matrices matrices;
    private final MatrixViews views;
    private final Forms forms;

    MatrixRoleController(Matrices matrices, MatrixViews views, Forms forms) {
        this.matrices = matrices;
        this.views = views;
        this.forms = forms;
    }

    @GetMapping("/matrices/{id}/columns/{columnId}")
    @TenantTransactional(readOnly = true)
    MatrixColumnPage column(Actor actor, @PathVariable MatrixId id, @PathVariable ColumnId columnId) {
        MatrixGrid grid = matrices.require(actor, id);
        MatrixColumn column = grid.column(columnId).orElseThrow(NotFound::new);
        return columnPage(
                actor, grid, column, Form.of(new ColumnDecision(column.version(), column.method(), column.selfDone())));
    }

    @PostMapping("/matrices/{id}/columns/{columnId}")
    Object decide(
            Actor actor,
            @PathVariable MatrixId id,
            @PathVariable ColumnId columnId,
            @Valid ColumnDecision decision,
            BindingResult binding) {
        MatrixGrid grid = matrices.requireEditable(actor, id);
        MatrixColumn column = grid.column(columnId).orElseThrow(NotFound::new);
        return forms.submit(binding, form -> columnPage(actor, grid, column, form), () -> {
            matrices.decide(actor, id, columnId, decision);
            return Redirect.to("/matrices/" + id + "/columns/" + columnId).saying("Cara membagi tersimpan.");
        });
    }

    @GetMapping("/matrices/{id}/cells/{memberId}/{columnId}")
    @TenantTransactional(readOnly = true)
    MatrixRolePage role(
            Actor actor, @PathVariable MatrixId id, @PathVariable MemberId memberId, @PathVariable ColumnId columnId) {
        MatrixGrid grid = matrices.requireEditable(actor, id);
        return rolePage(
                grid,
                memberId,
                columnId,
                Form.of(RoleRevision.of(grid.role(memberId, columnId).orElse(null))));
    }

    @PostMapping("/matrices/{id}/cells/{memberId}/{columnId}")
    Object revise(
            Actor actor,
            @PathVariable MatrixId id,
            @PathVariable MemberId memberId,
            @PathVariable ColumnId columnId,
            @Valid RoleRevision revision,
            BindingResult binding) {
        MatrixGrid grid = matrices.requireEditable(actor, id);
        return forms.submit(binding, form -> rolePage(grid, memberId, columnId, form), () -> {
            matrices.revise(actor, id, memberId, columnId, revision);
            return Redirect.to("/matrices/" + id);
        });
    }

    private MatrixColumnPage columnPage(Actor actor, MatrixGrid grid, MatrixColumn column, Form form) {
        boolean mayEdit = grid.matrix().mayBeEditedBy(actor);
        List<MatrixColumn> all = grid.columns();
        int at = all.indexOf(column);
        return new MatrixColumnPage(
                MatrixViews.href(grid.matrix()),
                grid.matrix().title(),
                views.column(grid, column),
                grid.members().stream()
                        .map(member -> new MatrixColumnPage.Member(
                                views.member(actor, grid, member, false), views.role(grid, member, column, mayEdit)))
                        .toList(),
                Arrays.stream(Cascading.values())
                        .filter(method -> method != Cascading.BEBAN_TARGET || column.mayShareLoad())
                        .map(method -> new Option(method.name(), method.label(), method.line()))
                        .toList(),
                mayEdit,
                column.method() != null || column.selfDone(),
                form,
                at > 0 ? columnHref(grid, all.get(at - 1)) : "",
                at < all.size() - 1 ? columnHref(grid, all.get(at + 1)) : "");
    }

    private MatrixRolePage rolePage(MatrixGrid grid, MemberId memberId, ColumnId columnId, Form form) {
        MatrixMember member = grid.member(memberId).orElseThrow(NotFound::new);
        MatrixColumn column = grid.column(columnId).orElseThrow(NotFound::new);
        ColumnView view = views.column(grid, column);
        return new MatrixRolePage(
                MatrixViews.key(member, column),
                MatrixViews.action(grid.matrix(), member, column),
                MatrixViews.href(grid.matrix()),
                grid.matrix().title(),
                member.name(),
                view.title(),
                view.target(),
                MatrixViews.partName(column),
                column.sharesLoad() ? column.unit() : null,
                view.split(),
                form);
    }

    private static String columnHref(MatrixGrid grid, MatrixColumn column) {
        return MatrixViews.href(grid.matrix()) + "/columns/" + column.id();
    }
}
