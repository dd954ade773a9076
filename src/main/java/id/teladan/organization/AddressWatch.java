package id.teladan.organization;

import id.teladan.shared.AgencyId;
import java.util.List;

/** Contributed from above by whoever must know of changed official addresses. */
public interface AddressWatch {

    /** Called in the transaction that changes them. First addresses are not among them. */
    void changed(AgencyId agency, List<AddressChange> changes);
}
