package id.teladan.library;

/** Fields of work, in the order of the library's shelves. */
public enum Sector {
    PIMPINAN("Pimpinan"),
    KESEHATAN("Kesehatan"),
    PENDIDIKAN("Pendidikan"),
    ADMINISTRASI("Administrasi"),
    WILAYAH("Kecamatan dan kelurahan"),
    PENGAWASAN("Pengawasan"),
    TEKNIS("Layanan teknis");

    private final String label;

    Sector(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
