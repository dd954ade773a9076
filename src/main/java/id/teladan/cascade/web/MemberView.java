package id.teladan.cascade.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as pages show it.
 *
 * @param line position and, for others than the leader's own people, where they work
 * @param assessor whose agreement is needed first; null if it is not
 * @param feedback where a team's leader says how it goes; null before a role is issued
 * @param removal where to be taken out; null if the reader may not
 */
public record MemberView(
        String name,
        String line,
        boolean external,
        @Nullable String assessor,
        List<RoleView> roles,
        @Nullable String feedback,
        @Nullable String removal) {

    public MemberView {
        roles = List.copyOf(roles);
    }
}
