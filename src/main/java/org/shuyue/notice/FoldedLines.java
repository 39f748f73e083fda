package org.shuyue.notice;

import java.util.stream.Collectors;

/** Lines of iCalendar, folded at 75 octets of UTF-8 (RFC 5545, 3.1), never within a character. */
final class FoldedLines {
    private static final int MOST = 75;
    private static final String END = "\r\n";

    private FoldedLines() {}

    static String of(String text) {
        return text.lines().map(FoldedLines::fold).collect(Collectors.joining(END, "", END));
    }

    private static String fold(String line) {
        StringBuilder folded = new StringBuilder(line.length() + 16);
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            int size = octets(character);
            if (octets + size > MOST) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets += size;
            i += Character.charCount(character);
        }
        return folded.toString();
    }

    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}
