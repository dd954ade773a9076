package id.teladan.tabular;

/** Takes rows one by one, in the file's order. */
@FunctionalInterface
public interface RowConsumer {

    void accept(Row row);
}
