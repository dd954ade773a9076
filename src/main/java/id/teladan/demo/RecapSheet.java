package id.teladan.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;

/** A drawn photo of a handwritten recap on a table: nobody's face, nobody's data. */
final class RecapSheet {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 800;
    private static final int ROWS = 11;
    private static final double[] COLUMNS = {0, 260, 370, 480, 600};
    private static final Color INK = new Color(52, 74, 130);
    private static final Color RULE = new Color(140, 132, 112);

    private RecapSheet() {}

    /** @return a JPEG; the same for the same number */
    static byte[] photo(int number) {
        SplittableRandom random = new SplittableRandom(number + 41L);
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        drawTable(graphics);
        graphics.translate(170, 60);
        graphics.rotate((random.nextDouble() - 0.5) * 0.16);
        drawSheet(graphics, random);
        graphics.dispose();
        return encoded(image);
    }

    private static void drawTable(Graphics2D graphics) {
        graphics.setPaint(new GradientPaint(0, 0, new Color(139, 109, 78), WIDTH, HEIGHT, new Color(96, 72, 50)));
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(new Color(80, 58, 40, 70));
        for (int y = 30; y < HEIGHT; y += 58) {
            graphics.drawLine(0, y, WIDTH, y + 14);
        }
    }

    private static void drawSheet(Graphics2D graphics, SplittableRandom random) {
        graphics.setColor(new Color(0, 0, 0, 60));
        graphics.fill(new Rectangle2D.Double(12, 14, 660, 760));
        graphics.setPaint(new GradientPaint(0, 0, new Color(252, 250, 240), 660, 760, new Color(233, 228, 211)));
        graphics.fill(new Rectangle2D.Double(0, 0, 660, 760));
        graphics.setColor(new Color(90, 90, 88));
        graphics.fill(new Rectangle2D.Double(30, 36, 260, 15));
        graphics.setColor(new Color(150, 150, 146));
        graphics.fill(new Rectangle2D.Double(30, 62, 380, 11));
        graphics.translate(30, 110);
        graphics.setColor(RULE);
        graphics.setStroke(new BasicStroke(1.6f));
        for (int row = 0; row <= ROWS; row++) {
            graphics.draw(new Line2D.Double(0, row * 54, 600, row * 54));
        }
        for (double column : COLUMNS) {
            graphics.draw(new Line2D.Double(column, 0, column, ROWS * 54));
        }
        graphics.setColor(INK);
        graphics.setStroke(new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int row = 1; row < ROWS; row++) {
            scribble(graphics, 12, row * 54 + 30, 90 + random.nextInt(130), random);
            for (int column = 1; column < COLUMNS.length - 1; column++) {
                scribble(graphics, COLUMNS[column] + 30, row * 54 + 30, 36, random);
            }
        }
        graphics.setColor(new Color(110, 84, 170, 140));
        graphics.setStroke(new BasicStroke(4));
        graphics.draw(new Ellipse2D.Double(430, 430, 124, 124));
    }

    private static void scribble(Graphics2D graphics, double x, double y, double length, SplittableRandom random) {
        Path2D line = new Path2D.Double();
        line.moveTo(x, y);
        for (double at = 12; at <= length; at += 12) {
            line.quadTo(x + at - 6, y - 16 + random.nextInt(10), x + at, y + random.nextInt(7) - 3);
        }
        graphics.draw(line);
    }

    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
