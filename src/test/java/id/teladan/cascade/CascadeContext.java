package id.teladan.cascade;

import id.teladan.SharedContext;
import id.teladan.TestPeople;
import id.teladan.TestPeople.Government;
import id.teladan.TestPeople.Person;
import id.teladan.planning.Plan;
import id.teladan.planning.PlanStatus;
import id.teladan.planning.Plans;
import id.teladan.shared.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A head of a puskesmas with a target of 1.200 to share out among two of the team, a third and a neighbour. */
abstract class CascadeContext extends SharedContext {

    static final int YEAR = 2026;

    @Autowired
    protected TestPeople people;

    @Autowired
    protected Matrices matrices;

    @Autowired
    protected Assignments assignments;

    @Autowired
    protected Plans plans;

    @Autowired
    protected JdbcClient jdbc;

    protected Government city;
    protected Actor head;
    protected MatrixId matrix;

    @BeforeEach
    void aTargetToShare() {
        city = people.government();
        people.enlargeTeam(city, 1);
        head = city.headOfPuskesmas().actor();
        weighedChildren("1200");
        matrix = matrices.create(head, new NewMatrix(YEAR, Level.UNIT, null, null));
    }

    /** A second result in the head's agreed plan. */
    private void weighedChildren(String target) {
        people.within(
                city.agencyId(),
                () -> jdbc.sql("""
                        WITH result AS (
                            INSERT INTO planning.work_result (agency_id, plan_id, number, kind, description, parent_goal)
                            SELECT :a, p.id, 2, 'UTAMA', 'Meningkatnya cakupan pemantauan balita', 'Menurunnya prevalensi stunting'
                            FROM planning.plan p WHERE p.agency_id = :a AND p.employee_id = :head
                            RETURNING id
                        )
                        INSERT INTO planning.indicator
                            (agency_id, result_id, number, aspect, description, target, unit, direction, measurement)
                        SELECT :a, id, 1, 'KUANTITAS', 'Balita ditimbang', cast(:target AS numeric), 'balita', 'MAXIMIZE', 'CUMULATIVE'
                        FROM result
                        """)
                        .param("a", city.agencyId().value())
                        .param("head", city.headOfPuskesmas().employeeId().value())
                        .param("target", target)
                        .update());
    }

    final MatrixGrid grid() {
        return matrices.require(head, matrix);
    }

    /** Whose target is 1.200 children. */
    final MatrixColumn load() {
        return grid().columns().stream()
                .filter(MatrixColumn::mayShareLoad)
                .findFirst()
                .orElseThrow();
    }

    final void shareLoad() {
        matrices.decide(head, matrix, load().id(), new ColumnDecision(load().version(), Cascading.BEBAN_TARGET, false));
    }

    final MatrixMember member(Person person) {
        return grid().members().stream()
                .filter(member -> person.employeeId().equals(member.employeeId()))
                .findFirst()
                .orElseThrow();
    }

    final MatrixRole role(MatrixMember member) {
        return grid().role(member.id(), load().id()).orElseThrow();
    }

    final void write(MatrixMember member, String role, @Nullable String share) {
        int version =
                grid().role(member.id(), load().id()).map(MatrixRole::version).orElse(0);
        matrices.revise(head, matrix, member.id(), load().id(), new RoleRevision(version, role, null, share));
    }

    final void shareOut(String... shares) {
        List<MatrixMember> members = grid().members();
        for (int at = 0; at < shares.length; at++) {
            write(members.get(at), "Tertimbangnya balita di wilayah " + (at + 1), shares[at]);
        }
    }

    final Plan plan(Person person, PlanStatus status) {
        return plans.mine(person.actor()).stream()
                .filter(plan -> plan.status() == status)
                .findFirst()
                .orElseThrow();
    }

    final long number(String sql) {
        return people.within(
                city.agencyId(),
                () -> jdbc.sql(sql)
                        .param("a", city.agencyId().value())
                        .query(Long.class)
                        .single());
    }
}
