package id.teladan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.shared.UnitId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormTests {

    record Item(String name, BigDecimal amount) {}

    record Filled(
            String title,
            LocalDate dueOn,
            UnitId unit,
            Workplace place,
            List<Item> items,
            List<String> tags,
            @Nullable String note) {}

    private final Form form = Form.of(new Filled(
            "Penimbangan",
            LocalDate.of(2026, 11, 27),
            new UnitId(7),
            Workplace.BKPSDM,
            List.of(new Item("Posyandu", new BigDecimal("26.50"))),
            List.of("gizi", "balita"),
            null));

    @Test
    void fieldsAreNamedAsTheComponents() {
        assertThat(form.value("title")).isEqualTo("Penimbangan");
        assertThat(form.value("dueOn")).isEqualTo("2026-11-27");
        assertThat(form.value("unit")).isEqualTo("7");
        assertThat(form.value("place")).isEqualTo("BKPSDM");
        assertThat(form.value("items[0].amount")).isEqualTo("26.50");
    }

    @Test
    void severalChoicesAreAllTaken() {
        assertThat(form.has("tags", "gizi")).isTrue();
        assertThat(form.has("tags", "balita")).isTrue();
        assertThat(form.has("tags", "lansia")).isFalse();
    }

    @Test
    void missingValuesAreEmptyFields() {
        assertThat(form.value("note")).isEmpty();
        assertThat(form.value("unknown")).isEmpty();
        assertThat(form.errorOf("title")).isNull();
    }
}
