package org.shuyue.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font that comes with the product, parsed once: parsing costs more than a document of three pages. */
final class Typeface {
    static final String FAMILY = "Noto Sans SC";
    static final Typeface REGULAR = regular();
    static final Typeface BOLD = bold();

    private final int weight;
    private final TrueTypeFont font;
    private final CmapLookup glyphs;

    private Typeface(int weight, String file) {
        this.weight = weight;
        try (InputStream in = Typeface.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The font is missing: " + file);
            }
            font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false); // ligatures of Latin letters: a third of the time, and nothing for Chinese
            glyphs = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException("The font cannot be read: " + file, e);
        }
    }

    /** Parsed anew, for another writer. */
    static Typeface regular() {
        return new Typeface(400, "/fonts/NotoSansSC-Regular.ttf");
    }

    /** Parsed anew, for another writer. */
    static Typeface bold() {
        return new Typeface(700, "/fonts/NotoSansSC-Bold.ttf");
    }

    int weight() {
        return weight;
    }

    TrueTypeFont font() {
        return font;
    }

    /** Whether it has a picture of the character. */
    boolean shows(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }
}
