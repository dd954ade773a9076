package id.teladan.library.web;

import id.teladan.planning.SharedTarget;
import java.util.List;

/**
 * One act of giving a target to many, on its way or done.
 *
 * @param parts the people by what was done; empty while it is under way
 */
public record SharedTargetPage(SharedTarget target, String answer, String lead, List<SharingPart> parts) {

    public String href() {
        return "/library/sharing/" + target.id();
    }
}
