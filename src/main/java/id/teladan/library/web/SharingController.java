package id.teladan.library.web;

import id.teladan.library.Example;
import id.teladan.library.ExampleId;
import id.teladan.library.ExampleIndicator;
import id.teladan.library.Examples;
import id.teladan.organization.Units;
import id.teladan.performance.Direction;
import id.teladan.performance.Measurement;
import id.teladan.planning.NewSharedTarget;
import id.teladan.planning.ResultKind;
import id.teladan.planning.SharedTarget;
import id.teladan.planning.SharedTargetId;
import id.teladan.planning.SharedTargetPerson;
import id.teladan.planning.SharedTargets;
import id.teladan.planning.TargetGroup;
import id.teladan.planning.TargetSharing;
import id.teladan.shared.Actor;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.Role;
import id.teladan.shared.TenantTransactional;
import id.teladan.shared.UnitId;
import id.teladan.ui.Form;
import id.teladan.ui.Format;
import id.teladan.ui.Forms;
import id.teladan.ui.Option;
import id.teladan.ui.Redirect;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One target to many people: whom, what, what it does to each before it is done, and what it did. */
@Controller
class SharingController {

    private final SharedTargets targets;
    private final TargetSharing sharing;
    private final Examples examples;
    private final Units units;
    private final Forms forms;
    private final Clock clock;

    SharingController(
            SharedTargets targets, TargetSharing sharing, Examples examples, Units units, Forms forms, Clock clock) {
        this.targets = targets;
        this.sharing = sharing;
        this.examples = examples;
        this.units = units;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/library/sharing")
    @TenantTransactional(readOnly = true)
    SharingPage begin(
            Actor actor,
            @RequestParam(required = false) @Nullable ExampleId example,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(defaultValue = "") String positionName,
            @RequestParam(required = false) @Nullable Integer year) {
        TargetGroup group = new TargetGroup(
                unit == null ? onlyUnit(actor) : unit,
                positionName,
                year == null ? OfficeTime.today(clock).getYear() : year);
        return page(actor, group, example == null ? blank() : filled(actor, example), example);
    }

    @PostMapping("/library/sharing")
    Object share(
            Actor actor,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(defaultValue = "") String positionName,
            @RequestParam int year,
            @Valid NewSharedTarget target,
            BindingResult binding) {
        TargetGroup group = new TargetGroup(unit, positionName, year);
        return forms.submit(binding, form -> page(actor, group, form, null), () -> {
            SharedTargetId id = targets.share(actor, group, target);
            sharing.start(actor, id);
            return Redirect.to("/library/sharing/" + id);
        });
    }

    @GetMapping("/library/sharing/{sharedId}")
    @TenantTransactional(readOnly = true)
    SharedTargetPage show(Actor actor, @PathVariable SharedTargetId sharedId) {
        SharedTarget target = targets.require(actor, sharedId);
        List<SharingPart> parts = target.isUnderWay() ? List.of() : SharingPart.of(targets.outcome(actor, sharedId));
        int changed = parts.stream()
                .filter(part -> part.state().changesPlan())
                .mapToInt(SharingPart::size)
                .sum();
        return new SharedTargetPage(
                target,
                target.isUnderWay()
                        ? "Target sedang dibagikan."
                        : "Target ada di konsep SKP " + Format.number(changed) + " orang.",
                "“" + target.description() + "”, untuk " + target.groupName() + ", tahun " + target.year() + ".",
                parts);
    }

    private SharingPage page(Actor actor, TargetGroup group, Form form, @Nullable ExampleId example) {
        List<SharedTargetPerson> people = targets.people(actor, group, form.value("description"));
        return new SharingPage(
                form,
                Math.max(1, rows(form)),
                example,
                unitChoices(actor),
                targets.positions(actor, new TargetGroup(group.unit(), "", group.year())).stream()
                        .map(name -> Option.of(name, name))
                        .toList(),
                Form.empty()
                        .with("unit", group.unit() == null ? "" : group.unit())
                        .with("positionName", group.positionName())
                        .with("year", group.year()),
                targets.years(actor).stream()
                        .map(year -> Option.of(year.toString(), year.toString()))
                        .toList(),
                SharingPart.of(people),
                targets.mine(actor).stream().map(this::earlier).toList());
    }

    private SharingPage.Earlier earlier(SharedTarget target) {
        return new SharingPage.Earlier(
                "/library/sharing/" + target.id(),
                target.description(),
                target.groupName() + " · " + Format.number(target.people()) + " orang · "
                        + Format.relative(target.askedAt(), clock));
    }

    private static int rows(Form form) {
        return (int) form.values().keySet().stream()
                .filter(name -> name.startsWith("indicators[") && name.endsWith("].description"))
                .count();
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
                : actor.unitsOf(Role.KEPALA_OPD, Role.ADMIN_OPD).stream();
    }

    private String name(Actor actor, UnitId unit) {
        return units.require(actor, unit).name();
    }

    private @Nullable UnitId onlyUnit(Actor actor) {
        return actor.assesses() ? null : held(actor).findFirst().orElse(null);
    }

    private static Form blank() {
        return Form.empty()
                .with("key", UUID.randomUUID())
                .with("kind", ResultKind.UTAMA)
                .with("indicators[0].direction", Direction.MAXIMIZE)
                .with("indicators[0].measurement", Measurement.CUMULATIVE);
    }

    private Form filled(Actor actor, ExampleId id) {
        Example example = examples.require(actor, id);
        return Form.of(new NewSharedTarget(
                UUID.randomUUID(),
                example.kind(),
                example.description(),
                null,
                null,
                example.indicators().stream().map(ExampleIndicator::asRevision).toList()));
    }
}
