package id.teladan.files;

import id.teladan.shared.AgencyId;
import java.util.Collection;
import java.util.Set;

/** What a module that refers to stored files answers before the nightly sweep: which of them it still names. */
@FunctionalInterface
public interface FileUses {

    /** @return those of the given digests that are named anywhere in the module */
    Set<String> named(AgencyId agencyId, Collection<String> digests);
}
