package id.teladan.cycle;

import java.util.List;

/**
 * One of the core values by which behaviour is expected and rated (PermenPANRB 6/2022, Ps 10(3)).
 *
 * @param number the order on the forms, from 1
 * @param guides the wording of the forms, letter by letter
 */
public record BehaviorValue(String code, int number, String label, List<String> guides) {

    public BehaviorValue {
        guides = List.copyOf(guides);
    }
}
