package org.shuyue.inquiry;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** What one thread writes, another reads, in big pieces; the pipes of Java wait a second whenever one side is faster. */
final class Handover extends OutputStream {
    private static final int PIECE = 1 << 18;
    private static final int PIECES = 8;
    private static final byte[] END = new byte[0];

    private final BlockingQueue<byte[]> pieces = new ArrayBlockingQueue<>(PIECES);
    private byte[] filling = new byte[PIECE];
    private int filled;
    private volatile boolean abandoned;

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int at = from;
        while (at < from + length) {
            int now = Math.min(from + length - at, PIECE - filled);
            System.arraycopy(bytes, at, filling, filled, now);
            filled += now;
            at += now;
            if (filled == PIECE) {
                pass(filling);
                filling = new byte[PIECE];
                filled = 0;
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (filled > 0) {
            pass(java.util.Arrays.copyOf(filling, filled));
            filled = 0;
        }
        pass(END);
    }

    private void pass(byte[] piece) throws IOException {
        try {
            while (!pieces.offer(piece, 1, TimeUnit.SECONDS)) {
                if (abandoned) {
                    throw new IOException("Nobody reads any more");
                }
            }
        } catch (InterruptedException e) {
            throw new InterruptedIOException();
        }
    }

    /** The other side. */
    InputStream reading() {
        return new InputStream() {
            private byte[] piece = END;
            private int at;
            private boolean ended;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                if (at == piece.length && !ended) {
                    next();
                }
                if (ended) {
                    return -1;
                }
                int now = Math.min(length, piece.length - at);
                System.arraycopy(piece, at, into, from, now);
                at += now;
                return now;
            }

            private void next() throws IOException {
                try {
                    piece = pieces.take();
                } catch (InterruptedException e) {
                    throw new InterruptedIOException();
                }
                at = 0;
                ended = piece.length == 0;
            }

            @Override
            public void close() {
                abandoned = true;
            }
        };
    }
}
