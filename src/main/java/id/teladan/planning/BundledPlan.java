package id.teladan.planning;

/**
 * One plan of a bundle.
 *
 * @param version by which what was drawn before it changed is told from what is there now
 */
record BundledPlan(PlanId id, int version, String unitName, String ownerName) {

    private static final int LONGEST = 80;

    /** Name of the form on the disk. */
    String drawing() {
        return id + "-" + version + ".pdf";
    }

    /** Path in the ZIP, which no unzipping program can take for anything but a file beneath its folder. */
    String entry(int year, boolean folders) {
        String name = plain(ownerName) + " - SKP " + year + " (" + id + ").pdf";
        return folders ? plain(unitName) + "/" + name : name;
    }

    private static String plain(String text) {
        String name = text.replaceAll("[^\\p{L}\\p{N} ,.'-]", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        return name.isEmpty()
                ? "tanpa nama"
                : name.substring(0, Math.min(LONGEST, name.length())).strip();
    }
}
