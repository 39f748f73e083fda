package org.shuyue.document;

import java.io.Writer;

/** Takes so many characters and no more. */
final class CountingWriter extends Writer {
    private final StringBuilder written = new StringBuilder();
    private final int most;

    CountingWriter(int most) {
        this.most = most;
    }

    /** Too much was written. */
    static final class Full extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void write(char[] characters, int from, int length) {
        if (written.length() + length > most) {
            throw new Full();
        }
        written.append(characters, from, length);
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        // nothing is held open
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
