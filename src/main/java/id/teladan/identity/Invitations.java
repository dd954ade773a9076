package id.teladan.identity;

import java.util.List;

/**
 * What came of inviting the people of a unit.
 *
 * @param count accounts that were made ready
 * @param takenElsewhere names of people whose NIP has an open account in another agency
 */
public record Invitations(int count, List<String> takenElsewhere) {

    public Invitations {
        takenElsewhere = List.copyOf(takenElsewhere);
    }
}
