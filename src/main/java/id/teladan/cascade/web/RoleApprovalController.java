package id.teladan.cascade.web;

import id.teladan.cascade.Assignments;
import id.teladan.cascade.GivenRole;
import id.teladan.cascade.RoleId;
import id.teladan.cascade.RoleRefusal;
import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.ui.Form;
import id.teladan.ui.Format;
import id.teladan.ui.Forms;
import id.teladan.ui.LiveTopic;
import id.teladan.ui.Redirect;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The assessor's word on what other leaders assign to the team. */
@Controller
class RoleApprovalController {

    private final Assignments assignments;
    private final Forms forms;
    private final Clock clock;

    RoleApprovalController(Assignments assignments, Forms forms, Clock clock) {
        this.assignments = assignments;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/matrices/approvals")
    RoleApprovalListPage list(Actor actor) {
        return page(actor, Form.empty());
    }

    @PostMapping("/matrices/approvals/approval")
    Object approve(Actor actor, @RequestParam(required = false) @Nullable List<RoleId> roles) {
        mustAssess(actor);
        return forms.submit(form -> page(actor, form), () -> {
            int approved = assignments.approve(actor, roles == null ? List.of() : roles);
            return Redirect.to("/matrices/approvals")
                    .saying(Format.capital(Format.inWords(approved)) + " penugasan disetujui.");
        });
    }

    @PostMapping("/matrices/approvals/refusal")
    Object refuse(Actor actor, @Valid RoleRefusal refusal, BindingResult binding) {
        mustAssess(actor);
        return forms.submit(binding, form -> page(actor, form), () -> {
            int refused = assignments.refuse(actor, refusal);
            return Redirect.to("/matrices/approvals")
                    .saying(Format.capital(Format.inWords(refused))
                            + " penugasan tidak disetujui; alasannya terkirim.");
        });
    }

    private RoleApprovalListPage page(Actor actor, Form form) {
        mustAssess(actor);
        List<GivenRole> waiting = assignments.waiting(actor);
        return new RoleApprovalListPage(
                waiting.isEmpty()
                        ? "Tidak ada penugasan yang menunggu Anda."
                        : Format.capital(Format.inWords(waiting.size())) + " penugasan menunggu persetujuan Anda.",
                waiting.stream().map(this::item).toList(),
                form,
                LiveTopic.team(actor.requireEmployee()).toString());
    }

    private RoleApprovalListPage.Item item(GivenRole role) {
        return new RoleApprovalListPage.Item(
                role.id().toString(),
                role.employeeName(),
                role.employeePosition(),
                role.role(),
                detail(role),
                role.issuedBy() + ", " + role.matrixName() + ", " + Format.relative(role.issuedAt(), clock),
                role.leader() == null ? "" : role.leader(),
                role.planned() == 0
                        ? "Belum punya hasil kerja di SKP " + role.year()
                        : "Sudah memegang " + Format.inWords(role.planned()) + " hasil kerja di SKP " + role.year());
    }

    /** Aspect or area, and load. */
    static String detail(GivenRole role) {
        return Stream.of(
                        role.part() == null ? "" : role.part(),
                        role.share() == null
                                ? ""
                                : Format.number(role.share()) + (role.unit() == null ? "" : " " + role.unit()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" \u00b7 "));
    }

    private static void mustAssess(Actor actor) {
        if (!actor.assesses()) {
            throw new NotFound();
        }
    }
}
