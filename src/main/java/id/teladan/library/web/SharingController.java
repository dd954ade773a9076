package id.teladan.library.web;

import id.teladan.library.ExampleId;
import id.teladan.library.ExampleIndicator;
import id.teladan.library.Examples;
import id.teladan.organization.Units;
import id.teladan.planning.Direction;
import id.teladan.planning.Measurement;
import id.teladan.planning.NewSharedTarget;
import id.teladan.planning.ResultKind;
import id.teladan.planning.SharedTargetPerson;
import id.teladan.planning.SharedTargetState;
import id.teladan.planning.SharedTargets;
import id.teladan.planning.TargetGroup;
import id.teladan.shared.Actor;
import id.teladan.shared.Role;
import id.teladan.shared.TenantTransactional;
import id.teladan.shared.UnitId;
import id.teladan.ui.Form;
import id.teladan.ui.Format;
import id.teladan.ui.Forms;
import id.teladan.ui.Option;
import id.teladan.ui.Redirect;
import jakarta.validation.Valid;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One target to many people: whom, what, and what it does to each before it is done. */
@Controller
class SharingController {

    private final SharedTargets targets;
    private final Examples examples;
    private final Units units;
    private final Forms forms;

    SharingController(SharedTargets targets, Examples examples, Units units, Forms forms) {
        this.targets = targets;
        this.examples = examples;
        this.units = units;
        this.forms = forms;
    }

    @GetMapping("/library/sharing")
    @TenantTransactional(readOnly = true)
    SharingPage begin(
            Actor actor,
            @RequestParam(required = false) @Nullable ExampleId example,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(defaultValue = "") String positionName) {
        TargetGroup group = new TargetGroup(unit == null ? onlyUnit(actor) : unit, positionName);
        return page(actor, group, example == null ? blank() : filled(actor, example), example);
    }

    @PostMapping("/library/sharing")
    Object share(
            Actor actor,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(defaultValue = "") String positionName,
            @Valid NewSharedTarget target,
            BindingResult binding) {
        TargetGroup group = new TargetGroup(unit, positionName);
        return forms.submit(binding, form -> page(actor, group, form, null), () -> {
            List<SharedTargetPerson> people = targets.share(actor, group, target);
            long changed = people.stream()
                    .filter(person -> person.state().changesPlan())
                    .count();
            return Redirect.to("/library/sharing?unit=" + (unit == null ? "" : unit) + "&positionName="
                            + URLEncoder.encode(positionName, StandardCharsets.UTF_8))
                    .saying("Target ditambahkan ke konsep SKP " + Format.number(changed) + " orang.");
        });
    }

    private SharingPage page(Actor actor, TargetGroup group, Form form, @Nullable ExampleId example) {
        List<SharedTargetPerson> people = targets.people(actor, group, form.value("description"));
        return new SharingPage(
                form,
                example,
                unitChoices(actor),
                targets.positions(actor, new TargetGroup(group.unit(), "")).stream()
                        .map(name -> Option.of(name, name))
                        .toList(),
                Form.empty()
                        .with("unit", group.unit() == null ? "" : group.unit())
                        .with("positionName", group.positionName()),
                Arrays.stream(SharedTargetState.values())
                        .map(state -> new SharingPage.Part(
                                state.label(),
                                state.changesPlan(),
                                people.stream()
                                        .filter(person -> person.state() == state)
                                        .toList()))
                        .filter(part -> !part.people().isEmpty())
                        .toList());
    }

    /** Whoever assesses may choose the team; others a unit that is theirs to plan for. */
    private List<Option> unitChoices(Actor actor) {
        Stream<Option> team = actor.assesses() ? Stream.of(Option.of("", "Tim saya")) : Stream.empty();
        return Stream.concat(team, held(actor).map(unit -> Option.of(unit.toString(), name(actor, unit))))
                .toList();
    }

    private Stream<UnitId> held(Actor actor) {
        return actor.is(Role.BKPSDM)
                ? units.departments(actor).stream().map(unit -> unit.id())
                : Stream.of(Role.KEPALA_OPD, Role.ADMIN_OPD)
                        .flatMap(role -> actor.unitsOf(role).stream())
                        .distinct();
    }

    private String name(Actor actor, UnitId unit) {
        return units.require(actor, unit).name();
    }

    private @Nullable UnitId onlyUnit(Actor actor) {
        return actor.assesses() ? null : held(actor).findFirst().orElse(null);
    }

    private static Form blank() {
        return Form.empty()
                .with("kind", ResultKind.UTAMA)
                .with("indicators[0].direction", Direction.MAXIMIZE)
                .with("indicators[0].measurement", Measurement.CUMULATIVE);
    }

    private Form filled(Actor actor, ExampleId id) {
        var example = examples.require(actor, id);
        return Form.of(new NewSharedTarget(
                example.kind(),
                example.description(),
                null,
                null,
                example.indicators().stream().map(ExampleIndicator::asRevision).toList()));
    }
}
