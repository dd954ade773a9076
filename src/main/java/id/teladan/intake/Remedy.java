package id.teladan.intake;

/**
 * What can be done on the page about a problem, leaving the file alone. It is posted below the upload's own address.
 *
 * @param resource the last part of that address
 * @param field what the posted value is called
 * @param label on the button
 * @param hint in the field that is typed into
 */
public record Remedy(Way way, String resource, String field, String label, String hint) {

    /** How the value comes about. */
    public enum Way {
        /** Somebody types a number for this row. */
        FILL,
        /** The proposed value stands for the text in all rows that hold it, which is posted as {@code text}. */
        USE,
        /** Of rows that exclude each other the proposed one counts. */
        CHOOSE
    }

    public static Remedy fill(String resource, String field, String label, String hint) {
        return new Remedy(Way.FILL, resource, field, label, hint);
    }

    public static Remedy use(String resource, String field) {
        return new Remedy(Way.USE, resource, field, "Pakai", "");
    }

    public static Remedy choose() {
        return new Remedy(Way.CHOOSE, "chosen-rows", "row", "Pilih", "");
    }
}
