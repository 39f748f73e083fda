package org.shuyue.document;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

/** A horizontal bar of 0 to 100 per cent with a dashed mark where the standard stands. */
final class BarPicture {
    private static final int WIDTH = 600;
    private static final int HEIGHT = 60;
    private static final int EDGE = 4;
    private static final Color TRACK = new Color(0xE6E6E6);
    private static final Color GOOD = new Color(0x12408A);
    private static final Color SHORT = new Color(0xB00020);

    private BarPicture() {}

    /** A {@code data:} address of a PNG. */
    static String of(double percent, @Nullable Double standard, boolean fallsShort) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(TRACK);
        pen.fillRect(EDGE, HEIGHT / 4, WIDTH - 2 * EDGE, HEIGHT / 2);
        pen.setColor(fallsShort ? SHORT : GOOD);
        pen.fillRect(EDGE, HEIGHT / 4, at(percent) - EDGE, HEIGHT / 2);
        if (standard != null) {
            pen.setColor(Color.BLACK);
            pen.setStroke(new BasicStroke(
                    EDGE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, new float[] {EDGE * 2, EDGE}, 0));
            pen.drawLine(at(standard), 0, at(standard), HEIGHT);
        }
        pen.dispose();
        return Picture.of(image);
    }

    private static int at(double percent) {
        return EDGE + (int) Math.round((WIDTH - 2 * EDGE) * Math.max(0, Math.min(100, percent)) / 100);
    }
}
