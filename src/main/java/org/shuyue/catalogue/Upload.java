package org.shuyue.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.unit.DataSize;

/** What somebody sent, laid down in a temporary file: it is read more than once and never held in memory. */
record Upload(Path file) implements AutoCloseable {

    /** Throws {@link UnreadableFile} when it is empty or bigger than allowed. */
    static Upload of(InputStream in, DataSize limit) {
        try {
            Upload upload = new Upload(Files.createTempFile("shuyue-upload", ".tmp"));
            try (OutputStream out = Files.newOutputStream(upload.file)) {
                copy(in, out, limit);
                return upload;
            } catch (RuntimeException | IOException e) {
                upload.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(InputStream in, OutputStream out, DataSize limit) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            if (size > limit.toBytes()) {
                throw new UnreadableFile(0, "文件超过 " + limit.toMegabytes() + " MB，请拆成几个文件后分别导入");
            }
            out.write(buffer, 0, read);
        }
        if (size == 0) {
            throw new UnreadableFile(0, "文件是空的，请选择含有表头和数据的文件");
        }
    }
}
