package id.teladan.planning.web;

import id.teladan.planning.Plan;
import id.teladan.planning.PlanParty;
import id.teladan.planning.PlanStatus;
import id.teladan.planning.PlanTransition;
import id.teladan.ui.Format;
import id.teladan.ui.Step;
import id.teladan.ui.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a plan stands and whose move it is, in sentences. */
final class PlanWords {

    private PlanWords() {}

    static Tone tone(PlanStatus status) {
        return switch (status) {
            case SUBMITTED -> Tone.ASK;
            case RETURNED -> Tone.CARE;
            case AGREED -> Tone.OK;
            case DRAFT, SUPERSEDED, CLOSED, CANCELLED -> Tone.QUIET;
        };
    }

    static String icon(PlanStatus status) {
        return switch (status) {
            case DRAFT -> "pencil";
            case SUBMITTED -> "clock";
            case RETURNED -> "arrow-back-up";
            case AGREED -> "circle-check";
            case SUPERSEDED -> "history";
            case CLOSED -> "lock";
            case CANCELLED -> "ban";
        };
    }

    static String title(Plan plan) {
        return "SKP " + plan.year();
    }

    static String span(Plan plan) {
        return Format.date(plan.startsOn()) + " sampai " + Format.date(plan.endsOn());
    }

    static String answerToOwner(Plan plan, @Nullable PlanParty assessor) {
        return title(plan)
                + switch (plan.status()) {
                    case DRAFT -> " masih konsep. Giliran Anda melengkapinya.";
                    case SUBMITTED -> " menunggu persetujuan " + name(assessor) + ".";
                    case RETURNED -> " dikembalikan. Giliran Anda memperbaikinya.";
                    case AGREED -> " sudah disetujui.";
                    case SUPERSEDED -> " sudah diganti versi baru.";
                    case CLOSED -> " sudah ditutup.";
                    case CANCELLED -> " dibatalkan.";
                };
    }

    static String answerToOthers(Plan plan, PlanParty owner, boolean mayDecide) {
        return switch (plan.status()) {
            case SUBMITTED ->
                mayDecide
                        ? title(plan) + " " + owner.name() + " menunggu persetujuan Anda."
                        : title(plan) + " " + owner.name() + " menunggu persetujuan penilainya.";
            case DRAFT -> title(plan) + " " + owner.name() + " masih konsep.";
            case RETURNED -> title(plan) + " " + owner.name() + " sedang diperbaiki.";
            case AGREED -> title(plan) + " " + owner.name() + " sudah disetujui.";
            case SUPERSEDED -> title(plan) + " " + owner.name() + " sudah diganti versi baru.";
            case CLOSED -> title(plan) + " " + owner.name() + " sudah ditutup.";
            case CANCELLED -> title(plan) + " " + owner.name() + " dibatalkan.";
        };
    }

    /** What follows, for the owner; empty where nothing does. */
    static String next(Plan plan, @Nullable PlanParty assessor) {
        return switch (plan.status()) {
            case DRAFT ->
                assessor == null
                        ? "Pejabat penilai Anda belum ditetapkan. Isi dulu; ajukan setelah BKPSDM menetapkannya."
                        : "Isi bersama " + assessor.name() + ", lalu ajukan.";
            case RETURNED -> "Baca catatannya, ubah seperlunya, lalu ajukan lagi.";
            case SUBMITTED ->
                "Diajukan " + Format.moment(plan.submittedAt())
                        + ". Selama menunggu, isinya terkunci; Anda diberi tahu begitu ada keputusan.";
            case AGREED ->
                "Disetujui " + name(assessor) + " pada " + Format.moment(plan.agreedAt())
                        + ". Isinya terkunci dan menjadi dasar laporan serta penilaian Anda.";
            case SUPERSEDED, CLOSED, CANCELLED -> "";
        };
    }

    static List<Step> steps(Plan plan, List<PlanTransition> history) {
        List<Step> steps = new ArrayList<>();
        for (PlanTransition transition : history) {
            String at = transition.actorName() + " · " + Format.moment(transition.at());
            steps.add(new Step(
                    transition.to().label(),
                    transition.note() == null ? at : at + " · \u201c" + transition.note() + "\u201d",
                    Step.State.DONE));
        }
        if (plan.status().editable()) {
            steps.add(new Step("Diajukan", null, Step.State.NEXT));
        }
        if (plan.status().editable() || plan.status() == PlanStatus.SUBMITTED) {
            steps.add(new Step("Disetujui", null, Step.State.NEXT));
        }
        return List.copyOf(steps);
    }

    /** The note of the last return, while it is still to be answered. */
    static Optional<PlanTransition> openReturn(Plan plan, List<PlanTransition> history) {
        return plan.status() == PlanStatus.RETURNED && !history.isEmpty()
                ? Optional.of(history.getLast())
                : Optional.empty();
    }

    private static String name(@Nullable PlanParty party) {
        return party == null ? "pejabat penilai" : party.name();
    }
}
