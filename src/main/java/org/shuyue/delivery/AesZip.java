package org.shuyue.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.exception.ZipException;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.FileHeader;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.CompressionLevel;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.shuyue.shared.InputRefused;
import org.springframework.util.unit.DataSize;

/** A ZIP file encrypted with AES-256 under a password, as 7-Zip opens it. */
record AesZip(String password) implements Envelope {
    /** Without characters that look alike; 20 of them are 115 bits. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int PLACES = 20;
    private static final long MOST_TIMES = 200;
    private static final SecureRandom RANDOM = new SecureRandom();

    static String newPassword() {
        return RANDOM.ints(PLACES, 0, ALPHABET.length())
                .collect(StringBuilder::new, (text, i) -> text.append(ALPHABET.charAt(i)), StringBuilder::append)
                .toString();
    }

    @Override
    public void write(OutputStream file, String entryName, Contents contents) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(new Unclosed(file), password.toCharArray());
        ZipParameters parameters = new ZipParameters();
        parameters.setFileNameInZip(entryName);
        parameters.setCompressionLevel(CompressionLevel.FASTEST);
        parameters.setEncryptFiles(true);
        parameters.setEncryptionMethod(EncryptionMethod.AES);
        parameters.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
        zip.putNextEntry(parameters);
        contents.write(zip);
        zip.closeEntry();
        zip.close();
    }

    /**
     * Unpacks the one table of a ZIP file that came from outside; counted, not believed: what an entry says of its size
     * may be false.
     */
    void unpack(Path file, Path target, DataSize most) {
        try (ZipFile zip = new ZipFile(file.toFile(), password.toCharArray())) {
            List<FileHeader> entries = zip.getFileHeaders();
            if (entries.size() != 1 || entries.get(0).isDirectory()) {
                throw new InputRefused("file", "压缩文件中应当只有一个 CSV 或 XLSX 文件，现有 " + entries.size() + " 个，请重新打包");
            }
            if (entries.get(0).isEncrypted() && password.isEmpty()) {
                throw new InputRefused("password", "压缩文件已加密，请填写解压口令");
            }
            copy(zip, entries.get(0), Files.size(file), target, most);
        } catch (ZipException unreadable) {
            throw refusal(unreadable);
        } catch (IOException broken) {
            throw broken.getCause() instanceof ZipException cause
                    ? refusal(cause)
                    : new InputRefused("file", "压缩文件已损坏，不能解压，请重新打包后上传");
        }
    }

    private static void copy(ZipFile zip, FileHeader entry, long packed, Path target, DataSize most)
            throws IOException {
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(target)) {
            byte[] buffer = new byte[1 << 16];
            long size = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                boolean swollen = size > (1 << 20) && size / Math.max(packed, 1) > MOST_TIMES;
                if (swollen || size > most.toBytes()) {
                    throw new InputRefused("file", "压缩文件展开后过大（疑似压缩炸弹），已拒收；请拆成几个文件");
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private static InputRefused refusal(ZipException problem) {
        return problem.getType() == ZipException.Type.WRONG_PASSWORD
                ? new InputRefused("password", "解压口令不正确，请核对")
                : new InputRefused("file", "压缩文件已损坏或者格式不受支持，请重新打包后上传");
    }

    /** The password must not get into a log. */
    @Override
    public String toString() {
        return "AesZip";
    }

    /** Closing the zip writes its end and leaves the stream below to the one who opened it. */
    private static final class Unclosed extends java.io.FilterOutputStream {
        private Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
