package org.shuyue.signing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.shuyue.shared.InputRefused;

/** What a seal looks like on paper: round and red, the agency's name around a star; or a picture of the agency's own. */
final class SealPicture {
    static final int MOST_BYTES = 1 << 20;

    private static final Color RED = new Color(0xC8, 0x10, 0x18);
    private static final Color INK = new Color(0x10, 0x20, 0x60);
    private static final int SIDE = 480;
    private static final int LEAST_SIDE = 200;
    private static final int MOST_SIDE = 2000;
    private static final double MIDDLE = SIDE / 2.0;
    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    private SealPicture() {}

    /** A seal of that name as PNG with a transparent ground. */
    static byte[] drawn(String name) {
        BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = pen(picture, RED);
        pen.setStroke(new BasicStroke(14));
        pen.draw(new Ellipse2D.Double(12, 12, SIDE - 24.0, SIDE - 24.0));
        pen.fill(star(MIDDLE, MIDDLE + 8, 74));
        around(pen, name);
        pen.dispose();
        return png(picture);
    }

    /** The name of a person with a line under it, as PNG. */
    static byte[] signature(String name) {
        BufferedImage picture = new BufferedImage(SIDE, SIDE / 2, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = pen(picture, INK);
        int characters = Math.max(3, name.codePointCount(0, name.length()));
        Font font = Letters.FONT.deriveFont((float) Math.min(96, (SIDE - 40) / characters));
        GlyphVector text = font.createGlyphVector(pen.getFontRenderContext(), name);
        Rectangle2D box = text.getVisualBounds();
        pen.drawGlyphVector(text, (float) (MIDDLE - box.getCenterX()), (float) (MIDDLE / 2 - box.getCenterY()));
        pen.setStroke(new BasicStroke(4));
        pen.drawLine(20, SIDE / 2 - 30, SIDE - 20, SIDE / 2 - 30);
        pen.dispose();
        return png(picture);
    }

    /** An agency's own picture, checked and written anew; refusals on field {@code picture}. */
    static byte[] checked(byte[] uploaded) {
        if (uploaded.length > MOST_BYTES) {
            throw new InputRefused("picture", "印模图片不能超过 1 MB，请压缩后再上传");
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(uploaded))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new InputRefused("picture", "请上传 PNG 或者 JPEG 格式的印模图片");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return png(scaled(reader));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new InputRefused("picture", "印模图片已损坏，打不开，请换一张");
        }
    }

    private static BufferedImage scaled(ImageReader reader) throws IOException {
        if (!FORMATS.contains(reader.getFormatName().toLowerCase(java.util.Locale.ROOT))) {
            throw new InputRefused("picture", "请上传 PNG 或者 JPEG 格式的印模图片");
        }
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        int longer = Math.max(width, height);
        if (Math.min(width, height) < LEAST_SIDE || longer > MOST_SIDE) {
            throw new InputRefused("picture", "印模图片的边长应当在 200 至 2000 像素之间，现为 " + width + "×" + height);
        }
        if (longer > 1.5 * Math.min(width, height)) {
            throw new InputRefused("picture", "印模图片应当接近正方形，现为 " + width + "×" + height + "，请裁剪后再上传");
        }
        BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = pen(picture, RED);
        double scale = (double) SIDE / longer;
        AffineTransform place =
                AffineTransform.getTranslateInstance((SIDE - width * scale) / 2, (SIDE - height * scale) / 2);
        place.scale(scale, scale);
        pen.drawImage(reader.read(0), place, null);
        pen.dispose();
        return picture;
    }

    private static Graphics2D pen(BufferedImage picture, Color ink) {
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setColor(ink);
        return pen;
    }

    /** From the lower left over the top to the lower right; long names get narrower characters. */
    private static void around(Graphics2D pen, String name) {
        int[] characters = name.codePoints().toArray();
        double span = Math.toRadians(Math.min(250, 26 * Math.max(1, characters.length - 1)));
        double radius = 180;
        double room = span * radius / Math.max(1, characters.length - 1);
        double size = Math.min(66, Math.max(26, room * 1.25));
        double squeeze = Math.min(1, room * 0.95 / size);
        Font font = Letters.FONT.deriveFont((float) size);
        for (int i = 0; i < characters.length; i++) {
            double angle = characters.length == 1 ? 0 : -span / 2 + span * i / (characters.length - 1);
            GlyphVector glyph =
                    font.createGlyphVector(pen.getFontRenderContext(), new String(Character.toChars(characters[i])));
            Rectangle2D box = glyph.getVisualBounds();
            AffineTransform place = AffineTransform.getTranslateInstance(MIDDLE, MIDDLE);
            place.rotate(angle);
            place.translate(0, -radius);
            place.scale(squeeze, 1);
            place.translate(-box.getCenterX(), -box.getCenterY());
            pen.fill(place.createTransformedShape(glyph.getOutline()));
        }
    }

    private static Shape star(double x, double y, double radius) {
        Path2D star = new Path2D.Double();
        for (int i = 0; i < 10; i++) {
            double length = i % 2 == 0 ? radius : radius * 0.382;
            double angle = Math.PI * i / 5;
            double px = x + length * Math.sin(angle);
            double py = y - length * Math.cos(angle);
            if (i == 0) {
                star.moveTo(px, py);
            } else {
                star.lineTo(px, py);
            }
        }
        star.closePath();
        return star;
    }

    private static byte[] png(BufferedImage picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Read when the first seal is drawn: the file has ten megabytes. */
    private static final class Letters {
        static final Font FONT = font();

        private static Font font() {
            try (InputStream in = SealPicture.class.getResourceAsStream("/fonts/NotoSansSC-Bold.ttf")) {
                if (in == null) {
                    throw new IllegalStateException("The font of the seals is missing");
                }
                return Font.createFont(Font.TRUETYPE_FONT, in);
            } catch (IOException | FontFormatException e) {
                throw new IllegalStateException("The font of the seals cannot be read", e);
            }
        }
    }
}
