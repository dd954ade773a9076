package id.teladan.library;

/** Of an example that comes with the product. */
public record ExampleId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
