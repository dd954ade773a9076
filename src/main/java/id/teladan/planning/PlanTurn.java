package id.teladan.planning;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Whose move it is: the side that did not move last. Handing over a plan, giving it back and saying something are moves.
 *
 * @param owners whether the owner is to move, and not the assessor
 * @param since when the other side moved; null before anybody has
 */
public record PlanTurn(boolean owners, @Nullable OffsetDateTime since) {}
