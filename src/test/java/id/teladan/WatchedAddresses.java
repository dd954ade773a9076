package id.teladan;

import id.teladan.organization.AddressChange;
import id.teladan.organization.AddressWatch;
import id.teladan.shared.AgencyId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;

/** Which official addresses gave way to others, as those above the register are told. */
@TestComponent
public class WatchedAddresses implements AddressWatch {

    private final Map<AgencyId, List<AddressChange>> changes = new ConcurrentHashMap<>();

    @Override
    public void changed(AgencyId agency, List<AddressChange> more) {
        changes.merge(
                agency,
                more,
                (before, after) ->
                        Stream.concat(before.stream(), after.stream()).toList());
    }

    public List<AddressChange> of(AgencyId agency) {
        return changes.getOrDefault(agency, List.of());
    }
}
