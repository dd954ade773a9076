package id.teladan.performance;

import id.teladan.intake.RowCells;
import id.teladan.intake.StagedRows;
import id.teladan.performance.KeyIndicatorRevision.Point;
import id.teladan.tabular.Cell;
import id.teladan.tabular.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows of the template of key indicators, judged by the same rules as the form. */
final class KeyIndicatorRows implements StagedRows {

    private static final int WHOLE_DIGITS = 14;
    private static final int FRACTION_DIGITS = 4;

    @Override
    public String nameField() {
        return "name";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "year",
                "unit_text",
                "objective",
                "name",
                "formula",
                "source",
                "target",
                "target_max",
                "unit",
                "direction",
                "measurement",
                "rhythm",
                "months",
                "amounts",
                "programme",
                "activity",
                "budget",
                "parent_unit_text",
                "parent_name",
                "cascade_kind",
                "share");
    }

    @Override
    public @Nullable Object[] values(RowCells cells) {
        String name = text(cells, "name", 500, true);
        String unit = text(cells, "unit", 60, true);
        BigDecimal target = cells.required("target") == null ? null : number(cells, "target");
        BigDecimal most = number(cells, "target_max");
        Direction direction = choice(
                cells,
                "direction",
                true,
                IndicatorChoices.DIRECTIONS,
                Direction::label,
                IndicatorChoices.words(Direction.values(), IndicatorChoices.DIRECTIONS));
        Measurement measurement = choice(
                cells,
                "measurement",
                true,
                IndicatorChoices.MEASUREMENTS,
                Measurement::label,
                IndicatorChoices.words(Measurement.values(), IndicatorChoices.MEASUREMENTS));
        Rhythm rhythm = Objects.requireNonNullElse(
                choice(
                        cells,
                        "rhythm",
                        false,
                        IndicatorChoices.RHYTHMS,
                        Rhythm::label,
                        IndicatorChoices.words(Rhythm.values(), IndicatorChoices.RHYTHMS)),
                Rhythm.QUARTER);
        String parentUnit = text(cells, "parent_unit_text", 500, false);
        String parent = text(cells, "parent_name", 500, parentUnit != null);
        if (parent != null && parentUnit == null) {
            cells.required("parent_unit_text");
        }
        Cascade cascade = cascade(cells, parent);
        BigDecimal share = number(cells, "share");
        List<Point> points = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            points.add(new Point(number(cells, PerformanceFiles.field(month))));
        }
        List<Waypoint> way = List.of();
        if (name != null && unit != null && target != null && direction != null && measurement != null) {
            KeyIndicatorRevision revision = new KeyIndicatorRevision(
                    0,
                    name,
                    null,
                    null,
                    target,
                    most,
                    unit,
                    direction,
                    measurement,
                    rhythm,
                    points,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
            report(cells, revision);
            way = revision.waypoints();
            most = revision.upperBound();
        }
        return new @Nullable Object[] {
            year(cells),
            text(cells, "unit_text", 500, true),
            text(cells, "objective", 1_000, true),
            name,
            text(cells, "formula", 2_000, false),
            text(cells, "source", 300, false),
            target,
            most,
            unit,
            direction == null ? null : direction.name(),
            measurement == null ? null : measurement.name(),
            rhythm.name(),
            way.stream().map(Waypoint::month).toList(),
            way.stream().map(point -> point.amount().toPlainString()).toList(),
            text(cells, "programme", 300, false),
            text(cells, "activity", 300, false),
            number(cells, "budget"),
            parentUnit,
            parent,
            cascade == null ? null : cascade.name(),
            load(cells, cascade, share, target)
        };
    }

    private static @Nullable Integer year(RowCells cells) {
        String text = cells.required("year");
        if (text == null) {
            return null;
        }
        Optional<BigDecimal> year = Decimals.of(cells.cell("year"))
                .filter(each -> each.stripTrailingZeros().scale() <= 0)
                .filter(each ->
                        each.compareTo(BigDecimal.valueOf(2020)) >= 0 && each.compareTo(BigDecimal.valueOf(2100)) <= 0);
        if (year.isEmpty()) {
            cells.report("year", IndicatorProblem.YEAR_IMPOSSIBLE);
        }
        return year.map(BigDecimal::intValueExact).orElse(null);
    }

    private static @Nullable Cascade cascade(RowCells cells, @Nullable String parent) {
        String words = IndicatorChoices.words(Cascade.values(), IndicatorChoices.CASCADES);
        Cascade cascade = choice(cells, "cascade_kind", false, IndicatorChoices.CASCADES, Cascade::label, words);
        if (parent == null) {
            return null;
        }
        if (cascade == null && cells.optional("cascade_kind") == null) {
            cells.report("cascade_kind", IndicatorProblem.CASCADE_MISSING, words);
        }
        return cascade;
    }

    private static @Nullable BigDecimal load(
            RowCells cells, @Nullable Cascade cascade, @Nullable BigDecimal share, @Nullable BigDecimal target) {
        if (cascade != Cascade.LOAD) {
            return null;
        }
        BigDecimal load = share == null ? target : share;
        if (load != null && load.signum() == 0) {
            cells.report("share", IndicatorProblem.SHARE_ZERO);
        }
        return load;
    }

    private static void report(RowCells cells, KeyIndicatorRevision revision) {
        for (FieldProblem problem : AgreementRules.problems(revision)) {
            IndicatorProblem.of(problem)
                    .ifPresent(each -> cells.report(
                            fieldOf(problem),
                            each,
                            problem.arguments().stream().map(Object::toString).toArray(String[]::new)));
        }
    }

    private static String fieldOf(FieldProblem problem) {
        for (int month = 1; month <= 12; month++) {
            if (problem.field().equals(AgreementRules.field(month))) {
                return PerformanceFiles.field(month);
            }
        }
        return problem.field().equals("targetMax") ? "target_max" : problem.field();
    }

    private static @Nullable String text(RowCells cells, String field, int longest, boolean required) {
        String text = required ? cells.required(field) : cells.optional(field);
        if (text != null && text.length() > longest) {
            cells.report(field, IndicatorProblem.TEXT_TOO_LONG, Integer.toString(longest));
            return text.substring(0, longest);
        }
        return text;
    }

    private static @Nullable BigDecimal number(RowCells cells, String field) {
        Cell cell = cells.cell(field);
        if (cell.isBlank()) {
            return null;
        }
        BigDecimal number =
                Decimals.of(cell).map(BigDecimal::stripTrailingZeros).orElse(null);
        if (number == null || number.scale() > FRACTION_DIGITS || number.precision() - number.scale() > WHOLE_DIGITS) {
            cells.report(field, IndicatorProblem.NOT_A_NUMBER);
            return null;
        }
        if (number.signum() < 0) {
            cells.report(field, IndicatorProblem.BELOW_ZERO);
            return null;
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static <C extends Enum<C>> @Nullable C choice(
            RowCells cells,
            String field,
            boolean required,
            Map<C, String> words,
            Function<C, String> label,
            String allowed) {
        String text = required ? cells.required(field) : cells.optional(field);
        if (text == null) {
            return null;
        }
        Optional<C> choice = IndicatorChoices.find(text, words, label);
        if (choice.isEmpty()) {
            cells.report(field, IndicatorProblem.CHOICE_UNKNOWN, allowed);
        }
        return choice.orElse(null);
    }
}
