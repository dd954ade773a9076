package id.teladan.documents;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Draws {@code <object type="teladan/curve" data-heights="0.5 1 2 6 2" data-lines="6">} in lines, sharp at any size: a
 * smooth curve through points in the middle of equally wide bands, over as many grid lines as {@code data-lines} says,
 * a line apart in height. Needs no SVG library, which would be able to do far more than a curve.
 */
final class CurveDrawer implements FSObjectDrawer {

    private static final Color GRID = new Color(0xC8C8C8);
    private static final Color INK = new Color(0x1A1A1A);

    static final class Factory implements FSObjectDrawerFactory {

        @Override
        public boolean isReplacedObject(Element element) {
            return element.getAttribute("type").equals("teladan/curve");
        }

        @Override
        public @Nullable FSObjectDrawer createDrawer(Element element) {
            return isReplacedObject(element) ? new CurveDrawer() : null;
        }
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        double[] heights = Arrays.stream(element.getAttribute("data-heights").split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
        int lines = Integer.parseInt(element.getAttribute("data-lines"));
        double wide = width / dotsPerPixel;
        double high = height / dotsPerPixel;
        device.drawWithGraphics(
                (float) x, (float) y, (float) wide, (float) high, canvas -> draw(canvas, heights, lines, wide, high));
        return null;
    }

    private static void draw(Graphics2D canvas, double[] heights, int lines, double width, double height) {
        double unit = (height - 2) / (lines + 0.5);
        double floor = height - 1;
        canvas.setColor(GRID);
        canvas.setStroke(new BasicStroke(0.5f));
        for (int line = 1; line <= lines; line++) {
            canvas.draw(new Line2D.Double(1, floor - line * unit, width, floor - line * unit));
        }
        canvas.setColor(INK);
        canvas.setStroke(new BasicStroke(0.9f));
        canvas.draw(new Line2D.Double(1, 0, 1, floor));
        canvas.draw(new Line2D.Double(1, floor, width, floor));
        canvas.setStroke(new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.draw(curve(heights, width, floor, unit));
    }

    private static Path2D curve(double[] heights, double width, double floor, double unit) {
        double band = width / heights.length;
        Path2D curve = new Path2D.Double();
        curve.moveTo(band / 2, floor - heights[0] * unit);
        for (int i = 1; i < heights.length; i++) {
            double left = band * (i - 0.5);
            double right = band * (i + 0.5);
            curve.curveTo(
                    left + band / 3,
                    floor - (heights[i - 1] + slope(heights, i - 1) / 3) * unit,
                    right - band / 3,
                    floor - (heights[i] - slope(heights, i) / 3) * unit,
                    right,
                    floor - heights[i] * unit);
        }
        return curve;
    }

    /** Level at the ends and at peaks, so that the curve never swings beyond its points (Fritsch and Carlson). */
    private static double slope(double[] heights, int i) {
        if (i == 0 || i == heights.length - 1) {
            return 0;
        }
        double before = heights[i] - heights[i - 1];
        double after = heights[i + 1] - heights[i];
        return before * after <= 0 ? 0 : 2 * before * after / (before + after);
    }
}
