package id.teladan.planning.web;

import id.teladan.planning.EndedYear;
import java.util.List;

/** Years whose plans may be closed, and whether results are weighed. */
public record PlanYearListPage(String answer, List<EndedYear> years, boolean usesWeights) {}
