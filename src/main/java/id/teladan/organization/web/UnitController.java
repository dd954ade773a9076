package id.teladan.organization.web;

import id.teladan.organization.NewRegionalHead;
import id.teladan.organization.RegionalHeads;
import id.teladan.organization.Unit;
import id.teladan.organization.Units;
import id.teladan.organization.web.UnitTreePage.Branch;
import id.teladan.shared.Actor;
import id.teladan.shared.Role;
import id.teladan.shared.UnitId;
import id.teladan.ui.Form;
import id.teladan.ui.Format;
import id.teladan.ui.Forms;
import id.teladan.ui.Redirect;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The unit tree, and who stands at its top. */
@Controller
class UnitController {

    private static final int OPEN_DEPTH = 1;

    private final Units units;
    private final RegionalHeads heads;
    private final Forms forms;

    UnitController(Units units, RegionalHeads heads, Forms forms) {
        this.units = units;
        this.heads = heads;
        this.forms = forms;
    }

    @GetMapping("/units")
    UnitTreePage tree(Actor actor, @RequestParam(name = "q", defaultValue = "") String text) {
        Form form = heads.find(actor).map(Form::of).orElse(Form.empty());
        return page(actor, text.strip(), form);
    }

    @PostMapping("/units/regional-head")
    Object nameHead(Actor actor, @Valid NewRegionalHead head, BindingResult binding) {
        return forms.submit(binding, form -> page(actor, "", form), () -> {
            heads.name(actor, head);
            return Redirect.to("/units").saying(head.name() + " tercatat sebagai " + head.position() + ".");
        });
    }

    private UnitTreePage page(Actor actor, String text, Form form) {
        List<Unit> tree = units.tree(actor);
        Map<UnitId, List<Unit>> children = new HashMap<>();
        for (Unit unit : tree) {
            if (unit.parentId() != null) {
                children.computeIfAbsent(unit.parentId(), none -> new ArrayList<>())
                        .add(unit);
            }
        }
        String wanted = text.toLowerCase(Format.INDONESIAN);
        List<Branch> branches = tree.stream()
                .filter(unit -> wanted.isEmpty()
                        ? unit.parentId() == null
                        : unit.name().toLowerCase(Format.INDONESIAN).contains(wanted))
                .map(unit -> branch(unit, children, wanted.isEmpty()))
                .toList();
        Optional<NewRegionalHead> head = heads.find(actor);
        return new UnitTreePage(
                branches,
                tree.size(),
                tree.stream().mapToInt(Unit::employeeCount).sum(),
                text,
                head.map(who -> who.name() + ", " + who.position()).orElse(null),
                actor.is(Role.BKPSDM) && !tree.isEmpty(),
                form);
    }

    private static Branch branch(Unit unit, Map<UnitId, List<Unit>> children, boolean whole) {
        List<Branch> below = children.getOrDefault(unit.id(), List.of()).stream()
                .map(child -> branch(child, children, whole))
                .toList();
        int total =
                unit.employeeCount() + below.stream().mapToInt(Branch::total).sum();
        return new Branch(unit, below, total, whole && unit.depth() < OPEN_DEPTH);
    }
}
