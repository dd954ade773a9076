package id.teladan.ui;

import java.util.List;
import java.util.stream.IntStream;

/** The row of triangles on Banten's batik, drawn as lines: the ground of the sign-in page. One of them is saffron. */
public final class Tumpal {

    public static final int WIDTH = 780;
    public static final int HEIGHT = 684;

    private static final int SIDE = 100;
    private static final int ROW = 114;

    /** From the faintest, on top, to the clearest. */
    public static final List<Row> ROWS = IntStream.range(0, HEIGHT / ROW)
            .mapToObj(row -> new Row("t-tumpal-" + row, row(row)))
            .toList();

    public static final String ONE = triangle(450, 3 * ROW, 1) + triangle(450, 3 * ROW, 0.6);
    public static final String HEART = triangle(450, 3 * ROW, 0.27);

    /** On the phone there are two rows only, and the saffron one stands in the lower. */
    public static final int PHONE_WIDTH = 600;

    public static final int PHONE_HEIGHT = 2 * ROW;
    public static final String PHONE_ONE = triangle(450, 2 * ROW, 1) + triangle(450, 2 * ROW, 0.6);
    public static final String PHONE_HEART = triangle(450, 2 * ROW, 0.27);

    private Tumpal() {}

    public record Row(String style, String path) {}

    private static String row(int row) {
        int base = (row + 1) * ROW;
        int shift = row % 2 == 0 ? 0 : SIDE / 2;
        StringBuilder path = new StringBuilder("M0 " + base + "H" + WIDTH);
        for (int x = shift - SIDE; x <= WIDTH + SIDE; x += SIDE) {
            path.append(triangle(x, base, 1)).append(triangle(x, base, 0.6)).append(triangle(x, base, 0.27));
        }
        return path.toString();
    }

    private static String triangle(int middle, int base, double size) {
        long half = Math.round(SIDE / 2.0 * size);
        long height = Math.round(ROW * size);
        return "M" + (middle - half) + " " + base + "L" + middle + " " + (base - height) + "L" + (middle + half) + " "
                + base;
    }
}
