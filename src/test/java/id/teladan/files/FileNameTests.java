package id.teladan.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTests {

    @Test
    void pathsAreCutOff() {
        assertThat(shown("../../etc/passwd.pdf")).isEqualTo("passwd.pdf");
        assertThat(shown("C:\\Users\\Siti\\laporan.pdf")).isEqualTo("laporan.pdf");
        assertThat(shown("..")).isEqualTo("berkas.pdf");
        assertThat(shown("")).isEqualTo("berkas.pdf");
        assertThat(shown(".htaccess")).isEqualTo("htaccess.pdf");
    }

    @Test
    void invisibleAndTurningCharactersAreDropped() {
        assertThat(shown("lap\u0000oran\r\nSet-Cookie.pdf")).isEqualTo("laporanSet-Cookie.pdf");
        assertThat(shown("foto\u202Efdp.exe")).isEqualTo("fotofdp.exe.pdf");
        assertThat(shown("a\u200Bb.pdf")).isEqualTo("ab.pdf");
    }

    @Test
    void marksOfOtherSystemsAreReplaced() {
        assertThat(shown("rapat: \"akhir\" <1>?.pdf")).isEqualTo("rapat_ _akhir_ _1__.pdf");
    }

    @Test
    void lettersOfAllScriptsStay() {
        assertThat(shown("Rapat   Evaluasi – Café.PDF")).isEqualTo("Rapat Evaluasi – Café.PDF");
    }

    @Test
    void longNamesAreShortenedBeforeTheirEnding() {
        assertThat(shown("a".repeat(300) + ".pdf")).hasSize(120).endsWith("aaa.pdf");
        assertThat(shown("\uD83D\uDCF7".repeat(300) + ".pdf")).endsWith("\uD83D\uDCF7.pdf");
    }

    private static String shown(String original) {
        return FileName.shown(original, EvidenceType.PDF);
    }
}
