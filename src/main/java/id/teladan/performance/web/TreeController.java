package id.teladan.performance.web;

import static java.util.stream.Collectors.groupingBy;

import id.teladan.performance.AgreementWords;
import id.teladan.performance.Agreements;
import id.teladan.performance.Cascade;
import id.teladan.performance.Contribution;
import id.teladan.performance.KeyIndicator;
import id.teladan.performance.KeyIndicatorId;
import id.teladan.performance.KeyIndicators;
import id.teladan.performance.Standing;
import id.teladan.performance.UnitAccess;
import id.teladan.performance.web.TreePage.Level;
import id.teladan.performance.web.TreePage.Match;
import id.teladan.performance.web.TreePage.Node;
import id.teladan.performance.web.TreePage.People;
import id.teladan.performance.web.TreePage.Rest;
import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.shared.TenantTransactional;
import id.teladan.shared.UnitId;
import id.teladan.ui.Format;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The tree of performance: from the region's goals down to those of the smallest unit. Only the open branch is read, so
 * the same few questions are asked of the database however large a government is.
 */
@Controller
class TreeController {

    private static final int SIBLINGS_SHOWN = 3;
    private static final int MOST_SHOWN = 24;
    private static final int MOST_MATCHES = 60;

    private final KeyIndicators indicators;
    private final Agreements agreements;
    private final IndicatorLines lines;

    TreeController(KeyIndicators indicators, Agreements agreements, IndicatorLines lines) {
        this.indicators = indicators;
        this.agreements = agreements;
        this.lines = lines;
    }

    @GetMapping("/performance/tree")
    @TenantTransactional(readOnly = true)
    TreePage show(
            Actor actor, IndicatorFilter filter, @RequestParam(required = false) @Nullable KeyIndicatorId indicator) {
        return filter.narrows() ? found(actor, filter) : branch(actor, filter, indicator);
    }

    private TreePage found(Actor actor, IndicatorFilter filter) {
        int year = filter.yearOr(thisYear());
        List<KeyIndicator> all = filter.admitted(indicators.ofYear(actor, year, filter.unit(), filter.text()), lines);
        BigDecimal behindPercent = lines.behindPercent();
        List<Match> matches = all.stream()
                .limit(MOST_MATCHES)
                .map(each -> new Match(lines.of(each, behindPercent), href(each.id())))
                .toList();
        return page(
                actor,
                filter,
                year,
                all.isEmpty() ? "Tidak ada indikator yang cocok." : lines.answer(all),
                Format.number(all.size()) + " indikator cocok. Pilih satu untuk melihat tempatnya di pohon.",
                "",
                "/performance/tree?year=" + year,
                null,
                matches,
                all.size() - matches.size());
    }

    private TreePage branch(Actor actor, IndicatorFilter filter, @Nullable KeyIndicatorId open) {
        List<KeyIndicator> path = open == null ? List.of() : readablePath(actor, open);
        int year = path.isEmpty() ? filter.yearOr(thisYear()) : path.getFirst().year();
        UnitAccess start = agreements.unit(
                actor,
                !path.isEmpty()
                        ? path.getFirst().unitId()
                        : filter.unit() != null ? filter.unit() : agreements.entrance(actor, year));
        List<KeyIndicator> first = indicators.ofUnits(actor, List.of(start.id()), year);
        List<KeyIndicatorId> ids = path.stream().map(KeyIndicator::id).toList();
        List<KeyIndicator> beneath = ids.isEmpty() ? List.of() : indicators.serving(actor, ids);
        Map<KeyIndicatorId, Integer> serving = indicators.countServing(
                actor,
                Stream.concat(first.stream(), beneath.stream())
                        .map(KeyIndicator::id)
                        .toList());
        String startHref = "/performance/tree?unit=" + start.id() + "&year=" + year;
        Walk walk = new Walk(
                ids, beneath.stream().collect(groupingBy(TreeController::parent)), serving, lines.behindPercent());
        return page(
                actor,
                filter,
                year,
                path.isEmpty() ? startAnswer(start, first) : openAnswer(path.getLast(), beneath),
                path.isEmpty()
                        ? "Pilih satu indikator untuk melihat siapa yang melayaninya."
                        : way(path) + ", " + year + ".",
                start.name(),
                startHref,
                first.isEmpty()
                        ? null
                        : level(walk, first, 0, startHref, "/performance?unit=" + start.id() + "&year=" + year),
                null,
                0);
    }

    private static String way(List<KeyIndicator> path) {
        String first = path.getFirst().unitName();
        String last = path.getLast().unitName();
        return first.equals(last) ? last : "Dari " + first + " sampai " + last;
    }

    /** What the branch is drawn from. */
    private record Walk(
            List<KeyIndicatorId> path,
            Map<KeyIndicatorId, List<KeyIndicator>> beneath,
            Map<KeyIndicatorId, Integer> serving,
            BigDecimal behindPercent) {}

    /**
     * @param unfolds where folded siblings are all shown
     * @param all where those beyond {@link #MOST_SHOWN} stand in a list
     */
    private Level level(Walk walk, List<KeyIndicator> siblings, int depth, String unfolds, String all) {
        KeyIndicatorId chosen = depth < walk.path().size() ? walk.path().get(depth) : null;
        int beside = depth == walk.path().size() - 1 ? SIBLINGS_SHOWN : 1;
        boolean folds = chosen != null && siblings.size() > beside;
        List<KeyIndicator> shown = chosen != null && folds
                ? around(siblings, chosen, beside)
                : siblings.subList(0, Math.min(siblings.size(), MOST_SHOWN));
        int folded = siblings.size() - shown.size();
        return new Level(
                shown.stream()
                        .map(each -> node(walk, each, each.id().equals(chosen), depth))
                        .toList(),
                folded == 0 ? null : new Rest(Format.number(folded) + " indikator lain", folds ? unfolds : all),
                null,
                true,
                null);
    }

    private Node node(Walk walk, KeyIndicator indicator, boolean onPath, int depth) {
        Contribution contribution = indicator.contribution();
        return new Node(
                lines.of(indicator, walk.behindPercent()),
                href(indicator.id()),
                onPath,
                walk.serving().getOrDefault(indicator.id(), 0),
                contribution == null || contribution.cascade().direct(),
                onPath ? next(walk, indicator, depth) : null);
    }

    /** What serves an indicator on the way: with the sum of shared-out load, and at the end the place for people. */
    private Level next(Walk walk, KeyIndicator indicator, int depth) {
        List<KeyIndicator> serving = walk.beneath().getOrDefault(indicator.id(), List.of());
        Level level =
                level(walk, serving, depth + 1, href(indicator.id()), "/performance/indicators/" + indicator.id());
        List<BigDecimal> shares = serving.stream()
                .map(KeyIndicator::contribution)
                .filter(Objects::nonNull)
                .filter(contribution -> contribution.cascade() == Cascade.LOAD)
                .map(Contribution::share)
                .filter(Objects::nonNull)
                .toList();
        BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean fits = sum.compareTo(indicator.target()) == 0;
        boolean last = depth == walk.path().size() - 1;
        return new Level(
                level.nodes(),
                level.rest(),
                shares.isEmpty() ? null : split(shares, sum, indicator, fits),
                fits,
                last ? new People(indicator.id()) : null);
    }

    private static String split(List<BigDecimal> shares, BigDecimal sum, KeyIndicator indicator, boolean fits) {
        String terms = shares.size() > 4
                ? Format.number(shares.size()) + " bagian berjumlah " + Format.number(sum, 4)
                : shares.stream().map(share -> Format.number(share, 4)).collect(Collectors.joining(" + "));
        String target = AgreementWords.amount(indicator.target(), indicator.unit());
        return fits
                ? terms + ", pas dengan target " + target
                : terms + (shares.size() > 4 ? "" : " = " + Format.number(sum, 4)) + ", belum sama dengan target "
                        + target;
    }

    /** So many with the chosen one among them: its nearest neighbours, in order. */
    private static List<KeyIndicator> around(List<KeyIndicator> siblings, KeyIndicatorId chosen, int number) {
        int at = 0;
        while (at < siblings.size() && !siblings.get(at).id().equals(chosen)) {
            at++;
        }
        int from = Math.clamp(at - number / 2, 0, siblings.size() - number);
        return siblings.subList(from, from + number);
    }

    /** From the uppermost indicator that the actor may read down to the open one. */
    private List<KeyIndicator> readablePath(Actor actor, KeyIndicatorId open) {
        List<KeyIndicatorId> ids = indicators.path(actor, open);
        Map<KeyIndicatorId, KeyIndicator> read =
                indicators.all(actor, ids).stream().collect(Collectors.toMap(KeyIndicator::id, each -> each));
        if (!read.containsKey(open)) {
            throw new NotFound();
        }
        List<KeyIndicator> path = new ArrayList<>();
        for (KeyIndicatorId each : ids.reversed()) {
            KeyIndicator indicator = read.get(each);
            if (indicator == null) {
                break;
            }
            path.addFirst(indicator);
        }
        return path;
    }

    private String startAnswer(UnitAccess start, List<KeyIndicator> first) {
        return first.isEmpty() ? start.name() + " belum punya indikator tahun ini." : lines.answer(first);
    }

    private String openAnswer(KeyIndicator open, List<KeyIndicator> beneath) {
        List<KeyIndicator> serving =
                beneath.stream().filter(each -> parent(each).equals(open.id())).toList();
        if (serving.isEmpty()) {
            return open.name() + ": belum ada indikator unit lain yang melayaninya.";
        }
        Set<UnitId> units = serving.stream().map(KeyIndicator::unitId).collect(Collectors.toCollection(HashSet::new));
        long behind = lines.standings(serving, lines.behindPercent()).getOrDefault(Standing.BEHIND, 0L);
        return open.name() + ": dilayani " + Format.inWords(units.size()) + " unit"
                + (behind == 0 ? "." : ", " + Format.inWords(behind) + " indikatornya perlu dikejar.");
    }

    private static KeyIndicatorId parent(KeyIndicator indicator) {
        return Objects.requireNonNull(indicator.contribution()).parentId();
    }

    private static String href(KeyIndicatorId indicator) {
        return "/performance/tree?indicator=" + indicator;
    }

    private TreePage page(
            Actor actor,
            IndicatorFilter filter,
            int year,
            String answer,
            String lead,
            String start,
            String startHref,
            @Nullable Level level,
            @Nullable List<Match> matches,
            int more) {
        return new TreePage(
                answer,
                lead,
                start,
                startHref,
                year,
                level,
                matches,
                more,
                "/performance/indicators" + filter.query(thisYear()),
                IndicatorFilter.states(),
                agreements.departments(actor).stream()
                        .map(KeyIndicatorController::option)
                        .toList(),
                IndicatorFilter.years(thisYear()),
                filter.form(thisYear()));
    }

    private int thisYear() {
        return lines.today().getYear();
    }
}
