package id.teladan.cascade.web;

import id.teladan.cascade.Assignments;
import id.teladan.cascade.GivenRole;
import id.teladan.cascade.Matrices;
import id.teladan.cascade.RoleState;
import id.teladan.shared.Actor;
import id.teladan.shared.TenantTransactional;
import id.teladan.ui.Form;
import id.teladan.ui.Format;
import id.teladan.ui.Forms;
import id.teladan.ui.LiveTopic;
import id.teladan.ui.Redirect;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What others gave one to do: read, and taken over into one's plan. */
@Controller
class RoleController {

    private final Assignments assignments;
    private final Matrices matrices;
    private final Forms forms;
    private final Clock clock;

    RoleController(Assignments assignments, Matrices matrices, Forms forms, Clock clock) {
        this.assignments = assignments;
        this.matrices = matrices;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/roles")
    @TenantTransactional(readOnly = true)
    RoleListPage list(Actor actor) {
        return page(actor, Form.empty());
    }

    /** The note that one's home and the page of one's plans fetch. */
    @GetMapping("/roles/notice")
    RoleNoticePage notice(Actor actor) {
        List<GivenRole> fresh = assignments.mine(actor).stream()
                .filter(RoleController::given)
                .filter(role -> !role.seen())
                .toList();
        if (fresh.isEmpty()) {
            return new RoleNoticePage(null, "");
        }
        String from = fresh.stream().map(GivenRole::issuedBy).distinct().collect(Collectors.joining(", "));
        long waiting = fresh.stream().filter(RoleController::waits).count();
        return new RoleNoticePage(
                "Anda mendapat " + Format.inWords(fresh.size()) + " peran baru dari " + from + ".",
                waiting == 0
                        ? "Sudah ada di SKP Anda; lengkapi indikatornya."
                        : Format.capital(Format.inWords(waiting)) + " menunggu Anda ambil ke SKP.");
    }

    @PostMapping("/roles/acknowledgement")
    Object acknowledge(Actor actor) {
        return forms.submit(form -> page(actor, form), () -> {
            assignments.see(actor);
            return Redirect.to("/roles").saying("Tercatat sudah Anda baca.");
        });
    }

    @PostMapping("/roles/adoption")
    Object adopt(Actor actor, @RequestParam int year) {
        return forms.submit(form -> page(actor, form), () -> {
            int adopted = assignments.adopt(actor, year);
            return Redirect.to("/plans").saying(Format.capital(Format.inWords(adopted)) + " peran masuk ke SKP Anda.");
        });
    }

    private RoleListPage page(Actor actor, Form form) {
        List<GivenRole> mine = assignments.mine(actor);
        Map<Integer, Long> waiting = mine.stream()
                .filter(RoleController::waits)
                .collect(Collectors.groupingBy(GivenRole::year, Collectors.counting()));
        long open = waiting.values().stream().mapToLong(Long::longValue).sum();
        return new RoleListPage(
                mine.isEmpty()
                        ? "Belum ada peran yang diberikan kepada Anda."
                        : open == 0
                                ? "Semua peran Anda sudah pada tempatnya."
                                : Format.capital(Format.inWords(open)) + " peran menunggu Anda ambil ke SKP.",
                "Peran datang dari matriks peran hasil unit dan tim Anda.",
                waiting.entrySet().stream()
                        .sorted(Map.Entry.<Integer, Long>comparingByKey(Comparator.reverseOrder()))
                        .map(each -> new RoleListPage.Year(
                                each.getKey(), each.getValue().intValue(), "Ambil ke SKP " + each.getKey()))
                        .toList(),
                mine.stream().map(this::item).toList(),
                mine.stream().anyMatch(role -> given(role) && !role.seen()),
                matrices.concern(actor),
                form,
                LiveTopic.employee(actor.requireEmployee()).toString());
    }

    private RoleListPage.Item item(GivenRole role) {
        return new RoleListPage.Item(
                role.role(),
                RoleApprovalController.detail(role),
                role.issuedBy() + ", " + role.matrixName() + " " + role.year() + ", "
                        + Format.relative(role.issuedAt(), clock),
                role.leader() == null ? "" : role.leader(),
                role.state().label(),
                MatrixViews.tone(role.state()),
                "/matrices/" + role.matrixId(),
                given(role) && !role.seen());
    }

    private static boolean given(GivenRole role) {
        return role.state() == RoleState.IN_PLAN || waits(role);
    }

    private static boolean waits(GivenRole role) {
        return role.state() == RoleState.OFFERED || role.state() == RoleState.WITHDRAWN;
    }
}
