package id.teladan.identity;

import id.teladan.shared.AccountId;
import id.teladan.shared.AgencyId;
import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/** What the session keeps: only whose it is. Roles and name are read anew with each request. */
public record SignedIn(AgencyId agencyId, AccountId accountId) implements AuthenticatedPrincipal, Serializable {

    /** The key by which all sessions of an account are found and ended. */
    @Override
    public String getName() {
        return agencyId + ":" + accountId;
    }
}
