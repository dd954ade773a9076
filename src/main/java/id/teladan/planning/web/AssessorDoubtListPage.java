package id.teladan.planning.web;

import id.teladan.planning.AssessorDoubt;
import java.util.List;

/** Reports of wrong assessors that wait for the personnel office. */
public record AssessorDoubtListPage(String answer, List<Row> rows) {

    public record Row(String href, AssessorDoubt doubt, String reported) {}
}
