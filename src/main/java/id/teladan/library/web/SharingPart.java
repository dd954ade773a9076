package id.teladan.library.web;

import id.teladan.planning.SharedTargetPerson;
import id.teladan.planning.SharedTargetState;
import java.util.Arrays;
import java.util.List;

/**
 * People of a group to whom the same happens or has happened.
 *
 * @param people the first by name, {@value #MOST} at most
 * @param more how many there are besides
 */
public record SharingPart(SharedTargetState state, List<SharedTargetPerson> people, int more) {

    private static final int MOST = 100;

    static List<SharingPart> of(List<SharedTargetPerson> people) {
        return Arrays.stream(SharedTargetState.values())
                .map(state -> of(
                        state,
                        people.stream()
                                .filter(person -> person.state() == state)
                                .toList()))
                .filter(part -> part.size() > 0)
                .toList();
    }

    private static SharingPart of(SharedTargetState state, List<SharedTargetPerson> people) {
        return new SharingPart(state, people.stream().limit(MOST).toList(), Math.max(0, people.size() - MOST));
    }

    public int size() {
        return people.size() + more;
    }
}
