package id.teladan.identity.web;

import id.teladan.identity.AccountCard;
import id.teladan.identity.GrantId;
import id.teladan.ui.Form;
import id.teladan.ui.Option;
import java.util.List;

/**
 * One account and what the actor may do with it.
 *
 * @param line position and unit
 * @param own whether it is the actor's: nobody changes his own
 * @param deed what became of a button that has no fields
 */
public record AccountCardPage(
        AccountCard account,
        String line,
        boolean own,
        boolean mayClose,
        boolean mayReopen,
        boolean mayGrant,
        List<RoleLine> roles,
        List<Option> choice,
        List<Option> units,
        Form closing,
        Form granting,
        Form deed) {

    /** @param scope the unit it reaches, and since when */
    public record RoleLine(GrantId grant, String role, String scope, boolean mayEnd) {}
}
