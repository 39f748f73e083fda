package org.shuyue.dossier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.tika.Tika;
import org.shuyue.shared.InputRefused;

/** The content of a file is what its name says; a program under the name of a document is not taken. */
final class ContentPolicy {
    /** A document's own entry stands near its beginning; a container of so many others is none. */
    private static final int MOST_ENTRIES = 10_000;

    private static final Tika TIKA = new Tika();

    private ContentPolicy() {}

    /** Throws {@link InputRefused}. */
    static FileKind check(String fileName, byte[] content) {
        FileKind kind = FileKind.ofName(fileName)
                .orElseThrow(() -> new InputRefused(
                        "file", "不能上传“" + fileName + "”：只接受 " + FileKind.allowed() + " 格式的文件，请转换格式后重新上传"));
        String found = TIKA.detect(content, fileName);
        boolean fits = found.equals(kind.mediaType())
                && kind.entry().map(entry -> holds(content, entry)).orElse(true);
        if (!fits) {
            throw new InputRefused("file", "“" + fileName + "”的内容与扩展名不符，可能已经损坏或者被改名，请核对后重新上传");
        }
        return kind;
    }

    private static boolean holds(byte[] content, String entry) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (int i = 0; i < MOST_ENTRIES; i++) {
                ZipEntry next = zip.getNextEntry();
                if (next == null) {
                    return false;
                }
                if (next.getName().equals(entry)) {
                    return true;
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            return false;
        }
        return false;
    }
}
