package id.teladan.shared;

/**
 * Somebody else changed the thing meanwhile: answered with 409 and both versions. Nothing of the rejected one is lost.
 */
public class StaleVersion extends RuntimeException {

    private final String what;
    private final transient Object stored;

    /**
     * @param what the thing in an employee's words, for example "SKP"
     * @param stored the record as it stands now
     */
    public StaleVersion(String what, Object stored) {
        super(what, null, false, false);
        this.what = what;
        this.stored = stored;
    }

    public String what() {
        return what;
    }

    public Object stored() {
        return stored;
    }
}
