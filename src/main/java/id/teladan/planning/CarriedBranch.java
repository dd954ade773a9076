package id.teladan.planning;

import java.util.List;

/**
 * Who carries something, as far as the actor may know.
 *
 * @param others how many more carry it whose plans the actor may not read
 */
public record CarriedBranch(List<CarriedResult> results, int others) {

    public CarriedBranch {
        results = List.copyOf(results);
    }
}
