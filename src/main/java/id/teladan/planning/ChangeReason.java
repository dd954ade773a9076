package id.teladan.planning;

/** Why an agreed plan is changed in mid-year; the list is closed, a text says the rest. */
public enum ChangeReason {
    UMPAN_BALIK_PENUGASAN("Umpan balik atau penugasan tahun berjalan", "PermenPANRB 6/2022 Pasal 14 ayat (2)"),
    SUMBER_DAYA("Sumber daya tidak disepakati atau tidak tersedia", "PermenPANRB 6/2022 Pasal 11 ayat (2)"),
    PENYESUAIAN_EKSPEKTASI(
            "Ekspektasi atau sumber daya disesuaikan, juga sesudah bimbingan", "PermenPANRB 6/2022 Pasal 20 ayat (3)"),
    GANTI_PENILAI("Pejabat penilai berganti", "PermenPANRB 6/2022 Lampiran II.C.7"),
    STRATEGI("Strategi, prioritas, anggaran, atau arahan berubah", "PermenPANRB 6/2022 Pasal 8 ayat (1)"),
    PLT_PLH("Mendapat tugas sebagai Plt. atau Plh.", "PermenPANRB 6/2022 Lampiran II.A.6.d"),
    TUGAS_BELAJAR("Tugas belajar dimulai atau selesai", "PermenPANRB 6/2022 Lampiran II.B.12\u201313"),
    PINDAH_JABATAN("Pindah jabatan atau unit kerja", "PermenPANRB 6/2022 Lampiran II.C.6");

    private final String label;
    private final String citation;

    ChangeReason(String label, String citation) {
        this.label = label;
        this.citation = citation;
    }

    public String label() {
        return label;
    }

    public String citation() {
        return citation;
    }

    /** Whether it changes the running plan; a transfer begins another one for the rest of the year. */
    public boolean keepsSpan() {
        return this != PINDAH_JABATAN;
    }
}
