package id.teladan.evaluation.web;

import id.teladan.cycle.Period;
import id.teladan.cycle.Predicate;
import id.teladan.cycle.RuleSet;
import id.teladan.cycle.RuleSets;
import id.teladan.cycle.UnitPredicate;
import id.teladan.evaluation.Distribution;
import id.teladan.evaluation.EvaluationStatus;
import id.teladan.evaluation.Justification;
import id.teladan.evaluation.LateAssessment;
import id.teladan.evaluation.TeamAssessment;
import id.teladan.evaluation.TeamAssessments;
import id.teladan.evaluation.UnitStanding;
import id.teladan.evaluation.web.AssessmentListPage.Late;
import id.teladan.evaluation.web.AssessmentListPage.Reasoning;
import id.teladan.evaluation.web.AssessmentListPage.Row;
import id.teladan.evaluation.web.AssessmentListPage.Spread;
import id.teladan.shared.Actor;
import id.teladan.shared.OfficeTime;
import id.teladan.ui.Form;
import id.teladan.ui.Format;
import id.teladan.ui.Option;
import id.teladan.ui.Tone;
import java.time.Clock;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays a team's evaluations out for its assessor. */
@Component
class AssessmentListPages {

    private final TeamAssessments teams;
    private final PeriodChoice periods;
    private final RuleSets ruleSets;
    private final Clock clock;

    AssessmentListPages(TeamAssessments teams, PeriodChoice periods, RuleSets ruleSets, Clock clock) {
        this.teams = teams;
        this.periods = periods;
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    AssessmentListPage of(Actor actor, Period period, Form form) {
        List<TeamAssessment> team = teams.grid(actor, period.id());
        List<LateAssessment> late = teams.late(actor, period.id());
        UnitStanding unit = teams.unitOf(actor, period.id());
        UnitPredicate predicate = unit.predicate();
        return new AssessmentListPage(
                answer(team, late),
                period.label() + ". " + window(period),
                periods.open(actor).stream()
                        .map(each -> Option.of(each.id().toString(), each.label()))
                        .toList(),
                period.id().toString(),
                unit.name() + ": " + (predicate == null ? "predikat belum ditetapkan" : predicate.label()),
                predicate != null,
                passedOn(actor, team, period),
                team.stream().map(member -> row(member, period)).toList(),
                late(late, period),
                predicate == null ? null : spread(actor, team, period, predicate, form));
    }

    private static String answer(List<TeamAssessment> team, List<LateAssessment> late) {
        if (!late.isEmpty()) {
            return Format.capital(Format.inWords(late.size())) + " penilaian beralih kepada Anda.";
        }
        long done = team.stream().filter(TeamAssessment::isFinal).count();
        if (team.isEmpty()) {
            return "Belum ada pegawai yang Anda nilai.";
        }
        return done == team.size()
                ? "Semua " + Format.inWords(done) + " penilaian sudah final."
                : Format.capital(Format.inWords(done)) + " dari " + Format.inWords(team.size())
                        + " penilaian sudah final.";
    }

    private @Nullable String passedOn(Actor actor, List<TeamAssessment> team, Period period) {
        long passed = team.stream()
                .filter(member -> member.planned() && member.passedOn())
                .count();
        return passed == 0
                ? null
                : Format.capital(Format.inWords(passed)) + " penilaian belum final sampai "
                        + Format.date(period.windowClosesOn()) + " dan kini menjadi tugas "
                        + teams.duty(actor, period.id()).holder().name() + ", atasan Anda (Lampiran IV.A.11).";
    }

    private static Row row(TeamAssessment member, Period period) {
        EvaluationStatus status = member.status();
        Tone tone = member.isFinal() ? Tone.OK : status == EvaluationStatus.RATED ? Tone.ASK : Tone.QUIET;
        String state = !member.planned()
                ? "SKP belum disetujui"
                : member.isFinal()
                        ? "Final"
                        : member.passedOn()
                                ? "Beralih ke atasan Anda"
                                : status == EvaluationStatus.RATED ? "Dinilai, belum final" : "Belum dinilai";
        return new Row(
                member.employee().name(),
                member.employee().positionName(),
                "/assessments/" + member.employee().id() + "?period=" + period.id(),
                state,
                member.planned() ? tone : Tone.CARE,
                Looks.orNothing(member.suggested()),
                Looks.orNothing(member.predicate()));
    }

    private static List<Late> late(List<LateAssessment> people, Period period) {
        return people.stream()
                .collect(Collectors.groupingBy(
                        each -> each.person().assessorId(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(group -> new Late(
                        "Pejabat penilai " + group.getFirst().person().assessorName() + " belum menilai sampai "
                                + Format.date(period.windowClosesOn()) + ".",
                        group.stream().map(each -> row(each, period)).toList()))
                .toList();
    }

    private static Row row(LateAssessment late, Period period) {
        boolean rated = late.status() == EvaluationStatus.RATED;
        return new Row(
                late.person().name(),
                late.person().positionName(),
                "/assessments/" + late.person().id() + "?period=" + period.id(),
                rated ? "Dinilai, belum final" : "Belum dinilai",
                rated ? Tone.ASK : Tone.CARE,
                null,
                null);
    }

    private @Nullable Spread spread(
            Actor actor, List<TeamAssessment> team, Period period, UnitPredicate predicate, Form form) {
        RuleSet rules = ruleSets.current(period.endsOn());
        Distribution distribution = Distribution.of(counts(team), predicate, rules);
        if (distribution.total() == 0) {
            return null;
        }
        Justification justification = teams.justification(actor, period.id()).orElse(null);
        boolean asked = justification != null
                || form.refused()
                || !distribution.findings().isEmpty();
        return new Spread(
                Looks.curve(distribution, predicate, rules),
                "Pola predikat " + predicate.label(),
                distribution.findings().stream()
                        .map(Distribution.Finding::sentence)
                        .toList(),
                verdict(distribution, rules),
                asked ? reasoning(justification, TeamAssessment.areComplete(team), form) : null);
    }

    private static String verdict(Distribution distribution, RuleSet rules) {
        if (!distribution.applicable()) {
            return "Pola tidak diterapkan pada tim di bawah "
                    + Format.inWords(rules.number("distribution.smallest-unit").longValueExact())
                    + " orang yang sudah dinilai.";
        }
        return distribution.findings().isEmpty()
                ? "Sebaran sesuai pola."
                : "Sebaran menyimpang dari pola. Itu boleh, dengan pertimbangan tertulis sebelum predikat difinalkan.";
    }

    private Reasoning reasoning(@Nullable Justification justification, boolean closed, Form form) {
        return new Reasoning(
                justification == null ? null : justification.text(),
                justification == null
                        ? null
                        : justification.writtenBy() + ", " + Format.relative(justification.writtenAt(), clock),
                closed,
                form.refused() || justification == null ? form : form.with("justification", justification.text()));
    }

    private static Map<Predicate, Integer> counts(List<TeamAssessment> team) {
        Map<Predicate, Integer> counts = new EnumMap<>(Predicate.class);
        for (TeamAssessment member : team) {
            Predicate predicate = member.predicate();
            if (predicate != null) {
                counts.merge(predicate, 1, Integer::sum);
            }
        }
        return counts;
    }

    private String window(Period period) {
        if (OfficeTime.today(clock).isBefore(period.windowOpensOn())) {
            return "Masa penilaian dibuka " + Format.date(period.windowOpensOn()) + ".";
        }
        return period.windowHasPassed(OfficeTime.today(clock))
                ? "Masa penilaian berakhir " + Format.date(period.windowClosesOn()) + "."
                : "Tetapkan paling lambat " + Format.date(period.windowClosesOn()) + " ("
                        + Format.relative(period.windowClosesOn(), clock) + ").";
    }
}
