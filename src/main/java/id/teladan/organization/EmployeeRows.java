package id.teladan.organization;

import id.teladan.intake.Corrections;
import id.teladan.intake.RowCells;
import id.teladan.intake.StagedRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rows of SIASN's "data utama". */
final class EmployeeRows implements StagedRows {

    /** The fields that can be corrected, whichever column they are read from. */
    static final String UNIT = "unor_id";

    static final String NIP = "nip";

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final int FIRST_YEAR = 1950;

    private final UnitIndex units;
    private final Corrections corrections;
    private final LocalDate today;

    EmployeeRows(UnitIndex units, Corrections corrections, LocalDate today) {
        this.units = units;
        this.corrections = corrections;
        this.today = today;
    }

    @Override
    public String nameField() {
        return "name";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "siasn_id",
                "nip",
                "former_nip",
                "name",
                "front_title",
                "back_title",
                "birth_place",
                "born_on",
                "sex",
                "phone",
                "email",
                "official_email",
                "kind",
                "legal_status_code",
                "grade_code",
                "grade_since_on",
                "education_level",
                "education_name",
                "graduated_year",
                "unor_id",
                "position_code",
                "position_name",
                "position_kind",
                "position_since_on");
    }

    @Override
    public @Nullable Object[] values(RowCells cells) {
        String nip = nip(cells);
        LocalDate bornOn = cells.date("born_on");
        String sex = sex(cells);
        if (nip != null) {
            compareWithNip(cells, Nip.parse(nip), bornOn, sex);
        }
        return new @Nullable Object[] {
            cells.optional("siasn_id"),
            nip,
            cells.optional("former_nip"),
            cells.required("name"),
            cells.optional("front_title"),
            cells.optional("back_title"),
            cells.optional("birth_place"),
            bornOn,
            sex,
            cells.optional("phone"),
            email(cells, "email"),
            email(cells, "official_email"),
            nip == null ? null : kind(cells, Nip.parse(nip)).name(),
            cells.optional("legal_status_code"),
            grade(cells, nip != null && Nip.parse(nip).kind() == Nip.Kind.PPPK),
            cells.date("grade_since_on"),
            cells.optional("education_level"),
            cells.optional("education_name"),
            cells.integer("graduated_year", FIRST_YEAR, today.getYear()),
            unit(cells),
            cells.required("position_code"),
            cells.required("position_name"),
            positionKind(cells),
            cells.date("position_since_on")
        };
    }

    private @Nullable String nip(RowCells cells) {
        String corrected = corrections.cell(NIP, cells.number());
        String nip = corrected == null ? NipCells.read(cells, "nip") : NipCells.checked(cells, "nip", corrected);
        if (nip == null) {
            return null;
        }
        Optional<NipProblem> tooYoungOrOld = Nip.parse(nip).problemOn(today);
        tooYoungOrOld.ifPresent(problem -> cells.report("nip", ImportProblem.of(problem)));
        return tooYoungOrOld.isPresent() ? null : nip;
    }

    private static @Nullable String sex(RowCells cells) {
        String text = cells.required("sex");
        if (text == null) {
            return null;
        }
        String code = text.toUpperCase(Locale.ROOT);
        if (code.equals("M") || code.equals("F")) {
            return code;
        }
        cells.report("sex", ImportProblem.SEX_CODE);
        return null;
    }

    private static void compareWithNip(RowCells cells, Nip nip, @Nullable LocalDate bornOn, @Nullable String sex) {
        if (bornOn != null && !bornOn.equals(nip.birthDate())) {
            cells.report("born_on", ImportProblem.BIRTH_DATE_DIFFERS);
        }
        if (sex != null && !sex.equals(nip.sex().name())) {
            cells.report("sex", ImportProblem.SEX_DIFFERS);
        }
    }

    private static @Nullable String email(RowCells cells, String field) {
        String text = cells.optional(field);
        if (text == null || EMAIL.matcher(text).matches()) {
            return text;
        }
        cells.report(field, ImportProblem.EMAIL_FORM);
        return null;
    }

    private static EmployeeKind kind(RowCells cells, Nip nip) {
        String words =
                String.join(" ", cells.text("kind_name"), cells.text("status")).toUpperCase(Locale.ROOT);
        return switch (nip.kind()) {
            case PPPK -> words.contains("PARUH") ? EmployeeKind.PPPK_PARUH_WAKTU : EmployeeKind.PPPK;
            case PNS -> {
                boolean probation = words.contains("CPNS")
                        || cells.text("probation").toUpperCase(Locale.ROOT).matches("C|CPNS");
                yield probation ? EmployeeKind.CPNS : EmployeeKind.PNS;
            }
        };
    }

    private static @Nullable String grade(RowCells cells, boolean contract) {
        String name = cells.text("grade_name");
        String code = cells.text("grade_id");
        if (name.isEmpty() && code.isEmpty()) {
            return null;
        }
        Optional<String> grade = Grades.of(name, code, contract);
        if (grade.isEmpty()) {
            cells.report(name.isEmpty() ? "grade_id" : "grade_name", ImportProblem.GRADE_CODE);
        }
        return grade.orElse(null);
    }

    private static @Nullable String positionKind(RowCells cells) {
        String code = cells.required("position_kind_id");
        if (code == null) {
            return null;
        }
        Optional<PositionKind> kind = PositionKinds.of(code, cells.text("position_name"));
        if (kind.isEmpty()) {
            cells.report("position_kind_id", ImportProblem.POSITION_KIND_CODE);
        }
        return kind.map(PositionKind::name).orElse(null);
    }

    private @Nullable String unit(RowCells cells) {
        String field =
                cells.text("unor_id").isEmpty() && !cells.text("unor_name").isEmpty() ? "unor_name" : "unor_id";
        String text = cells.required(field);
        if (text == null) {
            return null;
        }
        UnitIndex.Entry unit = units.find(corrections.text(UNIT, text));
        if (unit == null) {
            reportUnknown(cells, field, text);
            return null;
        }
        if (unit.expired()) {
            cells.report(field, ImportProblem.UNIT_EXPIRED, unit.name());
            return null;
        }
        return unit.unorId();
    }

    private void reportUnknown(RowCells cells, String field, String text) {
        String name = cells.text("unor_name");
        Optional<UnitIndex.Suggestion> alike =
                units.suggest(text).or(() -> name.isEmpty() ? Optional.empty() : units.suggest(name));
        if (alike.isEmpty()) {
            cells.report(field, ImportProblem.UNIT_UNKNOWN);
            return;
        }
        UnitIndex.Suggestion suggestion = alike.get();
        String[] arguments = {suggestion.unit().name(), Integer.toString(suggestion.percent())};
        cells.report(field, ImportProblem.UNIT_SIMILAR, suggestion.unit().unorId(), arguments);
    }
}
