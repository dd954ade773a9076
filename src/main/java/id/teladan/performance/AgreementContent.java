package id.teladan.performance;

import id.teladan.shared.Actor;
import id.teladan.shared.Grant;
import id.teladan.shared.Role;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An agreement with all that stands in it.
 *
 * @param head who leads the unit today; null where nobody does
 * @param superior the head's superior today; null above the government
 */
public record AgreementContent(
        Agreement agreement,
        UnitAccess unit,
        @Nullable Signatory head,
        @Nullable Signatory superior,
        List<Signature> signatures,
        List<Objective> objectives) {

    public AgreementContent {
        signatures = List.copyOf(signatures);
        objectives = List.copyOf(objectives);
    }

    public List<KeyIndicator> indicators() {
        return objectives.stream()
                .flatMap(objective -> objective.indicators().stream())
                .toList();
    }

    public Optional<Objective> objective(int number) {
        return objectives.stream()
                .filter(objective -> objective.number() == number)
                .findFirst();
    }

    public Optional<KeyIndicator> indicator(KeyIndicatorId id) {
        return indicators().stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst();
    }

    public Optional<Signature> signature(Party party) {
        return signatures.stream()
                .filter(signature -> signature.party() == party)
                .findFirst();
    }

    public boolean mayBeEdited() {
        return unit.prepares() && agreement.status().editable();
    }

    /** The head of the unit, or whoever holds that office's role for exactly this unit while it is vacant or acted for. */
    public boolean mayBeSignedAsHead(Actor actor) {
        boolean leads = (head != null && actor.is(head.id()))
                || actor.grants().contains(new Grant(Role.KEPALA_OPD, unit.id()))
                || (unit.isGovernment() && head == null && actor.is(Role.PIMPINAN_DAERAH));
        return agreement.status() == AgreementStatus.DRAFT && leads && actor.employeeId() != null;
    }

    /** The head's superior; for departments also whoever leads the region. Nobody signs for both sides. */
    public boolean mayBeSignedAsSuperior(Actor actor) {
        boolean above =
                (superior != null && actor.is(superior.id())) || (unit.depth() == 1 && actor.is(Role.PIMPINAN_DAERAH));
        boolean signedAsHead = signature(Party.HEAD)
                .filter(signature -> actor.is(signature.by().id()))
                .isPresent();
        return agreement.status() == AgreementStatus.SIGNED && above && !signedAsHead && actor.employeeId() != null;
    }

    /** The head may take a signature back as long as the superior has not answered. */
    public boolean mayBeTakenBack(Actor actor) {
        return agreement.status() == AgreementStatus.SIGNED
                && signature(Party.HEAD)
                        .filter(signature -> actor.is(signature.by().id()))
                        .isPresent();
    }
}
