package id.teladan.reporting;

import id.teladan.files.FileUses;
import id.teladan.shared.AgencyId;
import id.teladan.shared.TenantTransactional;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which files reports name. */
@Component
@TenantTransactional(readOnly = true)
class EvidenceUses implements FileUses {

    private final ReportRepository repository;

    EvidenceUses(ReportRepository repository) {
        this.repository = repository;
    }

    @Override
    public Set<String> named(AgencyId agencyId, Collection<String> digests) {
        return repository.findNamed(agencyId, digests);
    }
}
