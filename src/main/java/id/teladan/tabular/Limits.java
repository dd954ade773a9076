package id.teladan.tabular;

/**
 * How much of a stranger's file is read.
 *
 * @param fileBytes size of the file itself
 * @param inflatedBytes of all compressed parts together that are read
 * @param ratio of inflated to compressed size, judged once a part is past {@link #SMALL}
 * @param sharedStringBytes inflated size of a workbook's table of texts
 * @param rows that hold something
 * @param columns up to the last that holds something
 */
record Limits(long fileBytes, long inflatedBytes, int ratio, long sharedStringBytes, int rows, int columns) {

    static final Limits STANDARD = new Limits(50L << 20, 500L << 20, 100, 64L << 20, 200_000, 1_024);

    /** Bytes below which a compression ratio means nothing. */
    static final int SMALL = 100 << 10;

    /** Excel's own limit, in characters. */
    static final int CELL_LENGTH = 32_767;

    /** Inflated bytes of the parts that only describe the workbook: sheets, relationships, types. */
    static final long DESCRIPTION_BYTES = 4L << 20;

    /** Parts in one workbook. */
    static final int PARTS = 10_000;
}
