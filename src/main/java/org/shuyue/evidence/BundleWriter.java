package org.shuyue.evidence;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.shuyue.shared.Sha256;

/** Writes files into a zip, one after the other, and keeps account of them. */
final class BundleWriter implements AutoCloseable {
    private final ZipOutputStream zip;
    private final List<Manifest.Entry> files = new ArrayList<>();

    BundleWriter(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    /** What writes one file. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    void add(String path, Content content) {
        try {
            zip.putNextEntry(new ZipEntry(path));
            Counting counting = new Counting(zip);
            DigestOutputStream digest = new DigestOutputStream(counting, Sha256.digest());
            content.writeTo(digest);
            digest.flush();
            zip.closeEntry();
            files.add(new Manifest.Entry(
                    path,
                    counting.count,
                    HexFormat.of().formatHex(digest.getMessageDigest().digest())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(String path, byte[] content) {
        add(path, out -> out.write(content));
    }

    List<Manifest.Entry> files() {
        return List.copyOf(files);
    }

    @Override
    public void close() {
        try {
            zip.finish();
            zip.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves the zip open when the file ends. */
    private static final class Counting extends FilterOutputStream {
        private long count;

        Counting(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            count += length;
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
