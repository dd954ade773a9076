package id.teladan.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.StatementCount;
import id.teladan.TestPeople.Government;
import id.teladan.shared.NotFound;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every kind of gap is found, and gone once it is mended. */
class CoverageTests extends CascadeContext {

    @Autowired
    private Coverage coverage;

    @Test
    void resultNobodyCarriesIsFoundUntilSomebodyDoes() {
        assertThat(texts(GapKind.UNCARRIED)).containsExactly("Meningkatnya cakupan pemantauan balita");
        shareLoad();
        shareOut("1200");
        assertThat(texts(GapKind.UNCARRIED)).hasSize(1);
        assignments.issue(head, matrix, null);
        assertThat(texts(GapKind.UNCARRIED)).isEmpty();
    }

    @Test
    void whatALeaderDoesAloneIsCarried() {
        matrices.decide(head, matrix, load().id(), new ColumnDecision(0, null, true));
        assertThat(texts(GapKind.UNCARRIED)).isEmpty();
    }

    @Test
    void splitThatDoesNotAddUpIsFoundWithItsColumn() {
        shareLoad();
        shareOut("400", "400");
        assertThat(of(GapKind.UNEVEN)).singleElement().satisfies(gap -> {
            assertThat(gap.shared()).isEqualByComparingTo("800");
            assertThat(gap.target()).isEqualByComparingTo("1200");
            assertThat(gap.matrixId()).isEqualTo(matrix);
            assertThat(gap.columnId()).isEqualTo(load().id());
        });
        shareOut("600", "600");
        assertThat(of(GapKind.UNEVEN)).isEmpty();
    }

    @Test
    void newTargetOfTheLeaderMakesAnIssuedSplitUneven() {
        shareLoad();
        shareOut("1200");
        assignments.issue(head, matrix, null);
        change(
                "UPDATE planning.indicator SET target = 1500 WHERE agency_id = :a AND description = 'Balita ditimbang' AND NOT allotted");
        assertThat(of(GapKind.UNEVEN))
                .singleElement()
                .satisfies(gap -> assertThat(gap.target()).isEqualByComparingTo("1500"));
        assertThat(grid().changed(load())).isTrue();
    }

    @Test
    void workThatSupportsNothingIsFound() {
        change(
                "UPDATE planning.work_result SET parent_goal = NULL, parent_result_id = NULL WHERE agency_id = :a AND plan_id = "
                        + city.planId());
        assertThat(texts(GapKind.UNSUPPORTING)).containsExactly("Terlaksananya pemantauan tumbuh kembang balita");
    }

    @Test
    void personWithoutAnyRoleIsFound() {
        assertThat(of(GapKind.ROLELESS)).hasSize(3);
        shareLoad();
        shareOut("1200");
        assertThat(of(GapKind.ROLELESS)).hasSize(2);
    }

    @Test
    void resultsThatHangBelowThemselvesAreFound() {
        assertThat(of(GapKind.CIRCULAR)).isEmpty();
        change("""
                INSERT INTO planning.result_link (agency_id, result_id, parent_id, linked_by, linked_at)
                SELECT :a, above.id, below.id, 'Uji', '2026-11-24T00:00:00Z'
                FROM planning.work_result below
                JOIN planning.work_result above ON above.agency_id = :a AND above.id = below.parent_result_id
                WHERE below.agency_id = :a
                """);
        assertThat(of(GapKind.CIRCULAR)).hasSize(2);
    }

    @Test
    void unitsOfOthersAreNotThere() {
        Government other = people.government();
        assertThatThrownBy(() -> coverage.gaps(other.personnel().actor(), city.puskesmas(), YEAR))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> coverage.gaps(head, city.puskesmas(), YEAR)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> coverage.gaps(city.departmentAdmin().actor(), city.root(), YEAR))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void manyPeopleTakeAsManyQueriesAsFew() throws Exception {
        int few =
                StatementCount.during(() -> coverage.gaps(city.departmentAdmin().actor(), city.department(), YEAR));
        Government large = people.government();
        people.enlargeTeam(large, 30);
        assertThat(StatementCount.during(
                        () -> coverage.gaps(large.departmentAdmin().actor(), large.department(), YEAR)))
                .isEqualTo(few)
                .isLessThan(15);
    }

    private List<Gap> of(GapKind kind) {
        return coverage.gaps(city.departmentAdmin().actor(), city.department(), YEAR).stream()
                .filter(gap -> gap.kind() == kind)
                .toList();
    }

    private List<String> texts(GapKind kind) {
        return of(kind).stream().map(Gap::text).toList();
    }

    private void change(String sql) {
        people.within(
                city.agencyId(),
                () -> jdbc.sql(sql).param("a", city.agencyId().value()).update());
    }
}
