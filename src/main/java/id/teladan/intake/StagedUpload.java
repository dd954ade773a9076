package id.teladan.intake;

import id.teladan.shared.AgencyId;
import id.teladan.shared.EmployeeId;
import java.util.List;

/**
 * A file as those see it who know what its rows mean.
 *
 * @param handlers who brought it, and who began to commit it
 */
public record StagedUpload(AgencyId agencyId, UploadId id, Corrections corrections, List<EmployeeId> handlers) {

    public StagedUpload {
        handlers = List.copyOf(handlers);
    }

    /** As a query takes them. */
    public Long[] handlerIds() {
        return handlers.stream().map(EmployeeId::value).toArray(Long[]::new);
    }
}
