package id.teladan.cascade.web;

import id.teladan.cascade.Matrices;
import id.teladan.cascade.MatrixGrid;
import id.teladan.cascade.MatrixId;
import id.teladan.cascade.MemberId;
import id.teladan.cascade.NewExternal;
import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.TenantTransactional;
import id.teladan.ui.Form;
import id.teladan.ui.Format;
import id.teladan.ui.Forms;
import id.teladan.ui.Redirect;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who takes part in a matrix. */
@Controller
class MatrixMemberController {

    private final Matrices matrices;
    private final MatrixController matrixPages;
    private final Forms forms;

    MatrixMemberController(Matrices matrices, MatrixController matrixPages, Forms forms) {
        this.matrices = matrices;
        this.matrixPages = matrixPages;
        this.forms = forms;
    }

    @GetMapping("/matrices/{id}/members/new")
    @TenantTransactional(readOnly = true)
    MatrixMemberPage begin(Actor actor, @PathVariable MatrixId id, @RequestParam(defaultValue = "") String text) {
        return page(actor, id, text, Form.empty());
    }

    @PostMapping("/matrices/{id}/subordinates")
    Object addSubordinates(Actor actor, @PathVariable MatrixId id) {
        return forms.submit(form -> page(actor, id, "", form), () -> {
            int added = matrices.addSubordinates(actor, id);
            return Redirect.to("/matrices/" + id)
                    .saying(
                            added == 0
                                    ? "Semua bawahan sudah ada di matriks."
                                    : Format.capital(Format.inWords(added)) + " orang ditambahkan.");
        });
    }

    @PostMapping("/matrices/{id}/members")
    Object add(Actor actor, @PathVariable MatrixId id, @RequestParam EmployeeId employeeId) {
        return forms.submit(form -> page(actor, id, "", form), () -> {
            matrices.addMember(actor, id, employeeId);
            return Redirect.to("/matrices/" + id).saying("Orang ini ditambahkan.");
        });
    }

    @PostMapping("/matrices/{id}/externals")
    Object addExternal(Actor actor, @PathVariable MatrixId id, @Valid NewExternal person, BindingResult binding) {
        return forms.submit(binding, form -> page(actor, id, "", form), () -> {
            matrices.addExternal(actor, id, person);
            return Redirect.to("/matrices/" + id).saying(person.name().strip() + " dicatat.");
        });
    }

    @PostMapping("/matrices/{id}/members/{memberId}/removal")
    Object remove(Actor actor, @PathVariable MatrixId id, @PathVariable MemberId memberId) {
        return forms.submit(form -> matrixPages.page(actor, matrices.requireEditable(actor, id), form), () -> {
            matrices.removeMember(actor, id, memberId);
            return Redirect.to("/matrices/" + id).saying("Orang ini dikeluarkan dari matriks.");
        });
    }

    private MatrixMemberPage page(Actor actor, MatrixId id, String text, Form form) {
        MatrixGrid grid = matrices.requireEditable(actor, id);
        return new MatrixMemberPage(
                MatrixViews.href(grid.matrix()),
                grid.matrix().title(),
                text,
                matrices.search(actor, id, text),
                !text.isBlank(),
                form);
    }
}
