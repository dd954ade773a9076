package id.teladan.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The overview's cells say whole per cent, and are as dark as what they say. */
class ShadesTests {

    private static final Shades SHADES =
            new Shades(BigDecimal.valueOf(70), BigDecimal.valueOf(85), BigDecimal.valueOf(95));

    @ParameterizedTest
    @CsvSource({"0, 0", "69.4, 0", "69.5, 1", "84.4, 1", "84.5, 2", "94.4, 2", "94.5, 3", "100, 3"})
    void cellIsShadedAsItReads(BigDecimal share, String shade) {
        assertThat(SHADES.of(share)).isEqualTo(shade);
        assertThat(SHADES.isLow(share)).isEqualTo(shade.equals("0"));
    }

    @Test
    void whereNothingIsToBeCountedNobodyWantsHelp() {
        BigDecimal nothing = null;
        assertThat(SHADES.of(nothing)).isEqualTo("x");
        assertThat(SHADES.isLow(nothing)).isFalse();
    }
}
