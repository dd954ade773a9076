package id.teladan.demo;

/** The two governments of the demonstration, each a tenant of its own. */
public enum DemoAgency {
    KOTA_SERANG("kota-serang", "Pemerintah Kota Serang", "Wali Kota Serang", "H. Tubagus Aria Wibawa", 9_000, 3673),
    KABUPATEN_SERANG(
            "kabupaten-serang",
            "Pemerintah Kabupaten Serang",
            "Bupati Serang",
            "Hj. Ratu Salsabila Wiranata",
            1_500,
            3604);

    private final String code;
    private final String title;
    private final String regionalHeadPosition;
    private final String regionalHeadName;
    private final int people;
    private final long seed;

    DemoAgency(String code, String title, String regionalHeadPosition, String regionalHeadName, int people, long seed) {
        this.code = code;
        this.title = title;
        this.regionalHeadPosition = regionalHeadPosition;
        this.regionalHeadName = regionalHeadName;
        this.people = people;
        this.seed = seed;
    }

    /** As in {@code organization.agency.code}. */
    public String code() {
        return code;
    }

    /** Name of the agency and of the root of its unit tree. */
    public String title() {
        return title;
    }

    public String regionalHeadPosition() {
        return regionalHeadPosition;
    }

    /** An elected head is no civil servant: no NIP, and no row in the workbook of employees. */
    public String regionalHeadName() {
        return regionalHeadName;
    }

    /** Rows of the workbook of employees. */
    public int people() {
        return people;
    }

    long seed() {
        return seed;
    }
}
