package id.teladan.intake;

import id.teladan.shared.AgencyId;
import java.util.List;
import java.util.Map;

/** Where it is said what is wrong with rows once all of them are staged. */
public final class Findings {

    private final StagingRepository staging;
    private final AgencyId agency;
    private final UploadId upload;
    private final List<String> notes;

    Findings(StagingRepository staging, AgencyId agency, UploadId upload, List<RowProblem> problems) {
        this.staging = staging;
        this.agency = agency;
        this.upload = upload;
        this.notes = problems.stream()
                .filter(problem -> !problem.blocking())
                .map(RowProblem::name)
                .toList();
    }

    public void add(List<FoundProblem> problems) {
        staging.copyProblems(agency, upload, problems);
    }

    /**
     * One problem for each row of a query.
     *
     * @param query yields {@code row_number, column_name, problem, value, row_name, arguments, proposal}, as
     *     {@link FoundProblem} has them; knows {@code :agencyId} and {@code :upload}
     */
    public void addEach(String query) {
        addEach(query, Map.of());
    }

    /** @param parameters further ones of the query */
    public void addEach(String query, Map<String, ?> parameters) {
        staging.findProblems(agency, upload, query, parameters, notes);
    }
}
