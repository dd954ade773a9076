package id.teladan.planning.web;

import id.teladan.planning.CopySource;
import id.teladan.planning.Plan;
import id.teladan.planning.PlanDifference;
import id.teladan.planning.PlanParty;
import id.teladan.planning.PlanStatus;
import id.teladan.planning.PlanTransition;
import id.teladan.planning.PlanTurn;
import id.teladan.shared.OfficeTime;
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
        return "SKP " + plan.year() + (plan.edition() > 1 ? " versi " + plan.edition() : "");
    }

    /** A plan to copy from, as a choice says it. */
    static String source(CopySource source) {
        String plan = "SKP " + source.year() + " \u00b7 " + source.results() + " hasil kerja";
        return source.kind() == CopySource.Kind.OWN
                ? "Milik saya: " + plan
                : source.name() + ", " + source.positionName() + ": " + plan;
    }

    static String span(Plan plan) {
        return Format.date(plan.startsOn()) + " sampai " + Format.date(plan.lastDay());
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

    /**
     * "Giliran Anda", or for whom one waits and since when.
     *
     * @param readers whether it is the reader's move
     */
    static String turn(PlanTurn turn, boolean readers, PlanParty owner, @Nullable PlanParty assessor) {
        if (readers) {
            return "Giliran Anda";
        }
        String other = turn.owners() ? owner.name() : name(assessor);
        return "Menunggu " + other
                + (turn.since() == null
                        ? ""
                        : " sejak "
                                + Format.shortDate(turn.since()
                                        .atZoneSameInstant(OfficeTime.ZONE)
                                        .toLocalDate()));
    }

    /** "Versi 2 menambah satu, mengubah dua target …". */
    static String differenceAnswer(PlanDifference difference) {
        List<String> parts = new ArrayList<>();
        part(parts, "menambah", difference.count(PlanDifference.Kind.ADDED), "hal");
        part(parts, "menghapus", difference.count(PlanDifference.Kind.DROPPED), "hal");
        part(parts, "mengubah", difference.count(PlanDifference.Kind.RETARGETED), "target");
        part(parts, "mengubah rumusan", difference.count(PlanDifference.Kind.REWORDED), "hal");
        part(parts, "menghitung ulang dari nol", difference.count(PlanDifference.Kind.BEGUN_ANEW), "indikator");
        String version = "Versi " + difference.newer().edition();
        return parts.isEmpty() ? version + " belum mengubah apa pun." : version + " " + String.join(", ", parts) + ".";
    }

    private static void part(List<String> parts, String verb, long count, String what) {
        if (count > 0) {
            parts.add(verb + " " + Format.inWords(count) + " " + what);
        }
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
