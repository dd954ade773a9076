package id.teladan.ui.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the catalogue's form takes. */
record ExampleEntry(
        @NotBlank @Size(max = 80) String title,
        @NotNull LocalDate dueOn,
        @NotNull @PositiveOrZero BigDecimal amount,
        @NotBlank String kind,
        @Size(max = 200) @Nullable String story,
        long version) {

    ExampleEntry next() {
        return new ExampleEntry(title, dueOn, amount, kind, "Tulisan orang lain", version + 1);
    }
}
