package id.teladan.monitoring.web;

import id.teladan.cycle.Period;
import id.teladan.monitoring.Overviews;
import id.teladan.monitoring.Shades;
import id.teladan.monitoring.UnitRow;
import id.teladan.organization.Unit;
import id.teladan.organization.Units;
import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.shared.TenantTransactional;
import id.teladan.shared.UnitId;
import id.teladan.ui.Format;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The overview of units: first page of those who answer for many. */
@Controller
class OverviewController {

    private final Overviews overviews;
    private final Units units;

    OverviewController(Overviews overviews, Units units) {
        this.overviews = overviews;
        this.units = units;
    }

    @GetMapping("/overview")
    @TenantTransactional(readOnly = true)
    OverviewPage start(Actor actor) {
        Unit entrance = overviews.entrances(actor).stream().findFirst().orElseThrow(NotFound::new);
        return page(actor, entrance, true);
    }

    @GetMapping("/overview/{id}")
    @TenantTransactional(readOnly = true)
    OverviewPage unit(Actor actor, @PathVariable UnitId id) {
        Unit unit = units.require(actor, id);
        boolean entrance =
                overviews.entrances(actor).stream().anyMatch(each -> each.id().equals(id));
        return page(actor, unit, entrance);
    }

    private OverviewPage page(Actor actor, Unit unit, boolean entrance) {
        List<UnitRow> rows = overviews.beneath(actor, unit.id());
        Shades shades = overviews.shades(actor);
        long low = rows.stream()
                .filter(row -> row.onCourse() != null && row.onCourse().compareTo(shades.low()) < 0)
                .count();
        int people = rows.stream().mapToInt(UnitRow::people).sum();
        return new OverviewPage(
                unit.name(),
                rows.isEmpty()
                        ? unit.name() + " tidak punya unit di bawahnya."
                        : low == 0
                                ? "Tidak ada unit yang jauh tertinggal."
                                : Format.capital(Format.inWords(low)) + " dari " + Format.inWords(rows.size())
                                        + " unit perlu dibantu.",
                unit.name() + ", " + Format.number(people) + " pegawai di " + Format.number(rows.size()) + " unit.",
                entrance || unit.parentId() == null ? null : "/overview/" + unit.parentId(),
                overviews.lastClosed(actor).map(Period::label).orElse(null),
                rows,
                shades);
    }
}
