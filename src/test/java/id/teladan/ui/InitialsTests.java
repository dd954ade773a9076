package id.teladan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ratna Wulandari Kusumaningtyas, S.Gz. | RW
                    dr. Hendra Wirasasmita                | HW
                    apt. Dimas Prasetya Nugraha, S.Farm.  | DP
                    Hj. Euis Komalasari, S.K.M.           | EK
                    Prof. Dr. Ir. H. Ahmad Syihabudin     | AS
                    Bdn. Nur Azizah Ramadhani, S.Keb.     | NA
                    Sukarno                               | S
                    M. Iqbal                              | MI
                    ''                                    | ?
                    """)
    void degreesAreNoNames(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }
}
