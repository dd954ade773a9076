package id.teladan.planning.web;

import java.util.List;

/**
 * Who carries an indicator, or somebody's result; a branch of the tree of performance, which the tree fetches step by step.
 *
 * @param others how many more there are whom the reader may not see
 */
public record PlanBranchPage(String answer, List<Person> people, int others) {

    public PlanBranchPage {
        people = List.copyOf(people);
    }

    /**
     * @param planHref the plan in which the result stands
     * @param nextHref who carries the result on
     * @param beneath how many do
     */
    public record Person(
            String name,
            String initials,
            String position,
            String result,
            boolean agreed,
            String planHref,
            String nextHref,
            int beneath) {}
}
