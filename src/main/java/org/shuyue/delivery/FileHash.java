package org.shuyue.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.shuyue.shared.Sha256;

/** The SHA-256 of what runs by: 64 hexadecimal digits. */
final class FileHash {
    private final MessageDigest digest = Sha256.digest();

    static String of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String of(InputStream in) throws IOException {
        FileHash hash = new FileHash();
        DigestInputStream counted = new DigestInputStream(in, hash.digest);
        counted.transferTo(OutputStream.nullOutputStream());
        return hash.value();
    }

    OutputStream over(OutputStream out) {
        return new DigestOutputStream(out, digest);
    }

    /** Of all that ran by; begins anew. */
    String value() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
