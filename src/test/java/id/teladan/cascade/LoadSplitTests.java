package id.teladan.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.TestPeople.Neighbours;
import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.StaleVersion;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Whatever is written, issued, refused and taken over, in whatever order: shares that count as issued add up to the leader's
 * target, and so do those that stand in plans once all have arrived there. A sequence is repeated by its seed.
 */
class LoadSplitTests extends CascadeContext {

    private static final int SEQUENCES = 10;
    private static final int STEPS = 40;
    private static final List<String> SHARES = List.of("400", "300", "600", "200", "1200", "");

    private enum Deed {
        WRITE,
        CLEAR,
        SHARE_OTHERWISE,
        ISSUE,
        APPROVE,
        REFUSE,
        ADOPT
    }

    @Test
    void noSequenceOfDeedsIssuesAnUnevenSplit() {
        Neighbours neighbours = people.neighbours(city);
        matrices.addMember(head, matrix, neighbours.employee().employeeId());
        Set<Deed> allowed = EnumSet.noneOf(Deed.class);
        for (long seed = 0; seed < SEQUENCES; seed++) {
            Random random = new Random(seed);
            for (int step = 0; step < STEPS; step++) {
                Deed deed = Deed.values()[random.nextInt(Deed.values().length)];
                if (perform(deed, random, neighbours)) {
                    allowed.add(deed);
                }
                mustAddUp("seed %d, step %d, %s".formatted(seed, step, deed));
            }
        }
        assertThat(allowed).contains(Deed.WRITE, Deed.CLEAR, Deed.SHARE_OTHERWISE, Deed.ISSUE, Deed.ADOPT);
    }

    private void mustAddUp(String where) {
        for (MatrixColumn column : grid().columns()) {
            if (column.issuedMethod() != Cascading.BEBAN_TARGET) {
                continue;
            }
            List<MatrixRole> issued = grid().rolesOf(column).stream()
                    .filter(role -> role.issuedShare() != null && role.state() != RoleState.REFUSED)
                    .toList();
            BigDecimal sum = issued.stream().map(MatrixRole::issuedShare).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).as(where).isEqualByComparingTo(column.target());
            assertThat(column.issuedTarget()).as(where).isEqualByComparingTo(sum);
            if (issued.stream().allMatch(role -> role.state() == RoleState.IN_PLAN)
                    && grid().roles().stream().noneMatch(role -> role.state() == RoleState.WITHDRAWN)) {
                assertThat(planned()).as(where + ", in plans").isEqualByComparingTo(column.target());
            }
        }
    }

    /** What stands in the plans that carry the roles now. */
    private BigDecimal planned() {
        return people.within(
                city.agencyId(),
                () -> jdbc.sql("""
                        SELECT coalesce(sum(i.target), 0)
                        FROM cascade.matrix_cell c
                        JOIN planning.work_result r ON r.agency_id = :a AND r.line_id = c.result_line_id
                        JOIN planning.plan p ON p.agency_id = :a AND p.id = r.plan_id AND p.status IN ('DRAFT', 'RETURNED')
                        JOIN planning.indicator i ON i.agency_id = :a AND i.result_id = r.id AND i.allotted
                        WHERE c.agency_id = :a AND c.matrix_id = :matrix AND c.issued_share IS NOT NULL
                        """)
                        .param("a", city.agencyId().value())
                        .param("matrix", matrix.value())
                        .query(BigDecimal.class)
                        .single());
    }

    /** Whether it was allowed. */
    private boolean perform(Deed deed, Random random, Neighbours neighbours) {
        List<MatrixMember> members = grid().members();
        MatrixMember member = members.get(random.nextInt(members.size()));
        Actor assessor = neighbours.head().actor();
        try {
            switch (deed) {
                case WRITE -> write(member, "Tertimbangnya balita " + random.nextInt(9), SHARES.get(random.nextInt(6)));
                case CLEAR -> write(member, "", "");
                case SHARE_OTHERWISE ->
                    matrices.decide(
                            head,
                            matrix,
                            load().id(),
                            new ColumnDecision(
                                    load().version(),
                                    random.nextInt(4) == 0 ? Cascading.WILAYAH : Cascading.BEBAN_TARGET,
                                    false));
                case ISSUE -> {
                    even(members, random);
                    assignments.issue(head, matrix, null);
                }
                case APPROVE -> assignments.approve(assessor, waiting(assessor));
                case REFUSE -> assignments.refuse(assessor, new RoleRefusal(waiting(assessor), "Penuh"));
                case ADOPT ->
                    assignments.adopt(
                            random.nextBoolean()
                                    ? city.nutritionist().actor()
                                    : city.colleague().actor(),
                            YEAR);
            }
            return true;
        } catch (RuleViolation | NotFound | StaleVersion refused) {
            return false;
        }
    }

    /** Now and then somebody takes the trouble to make it add up. */
    private void even(List<MatrixMember> members, Random random) {
        if (random.nextInt(3) > 0) {
            for (int at = 0; at < 4; at++) {
                write(members.get(at), "Tertimbangnya balita", "300");
            }
        }
    }

    private List<RoleId> waiting(Actor assessor) {
        return assignments.waiting(assessor).stream().map(GivenRole::id).toList();
    }
}
