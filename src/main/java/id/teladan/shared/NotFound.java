package id.teladan.shared;

/** Not there, or not for this actor: answered with 404, so that existence is never revealed. */
public class NotFound extends RuntimeException {

    public NotFound() {
        super(null, null, false, false);
    }
}
