package org.shuyue.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.springframework.stereotype.Component;

/** The directory in which files wait for their receipt or their use. */
@Component
class Store {
    private static final int BLOCK = 1 << 16;

    private final DeliverySettings settings;

    Store(DeliverySettings settings) {
        this.settings = settings;
    }

    Path file(String folder, String name) {
        return settings.workDir().resolve(folder).resolve(name);
    }

    /** A file that is not whole yet; {@link SftpFailure} when the disk is as good as full. */
    Path draft(String folder, String name) {
        try {
            Path draft = file(folder, name + ".part");
            Files.createDirectories(draft.getParent());
            if (Files.getFileStore(draft.getParent()).getUsableSpace()
                    < settings.freeDisk().toBytes()) {
                throw new SftpFailure("本平台存放交付文件的磁盘空间不足，请运行管理人员清理后重试");
            }
            return draft;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void complete(Path draft, Path file) throws IOException {
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Overwritten, then removed; nothing happens where there is none. */
    static void wipe(Path file) {
        try {
            if (Files.exists(file)) {
                overwrite(file);
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void overwrite(Path file) throws IOException {
        byte[] nothing = new byte[BLOCK];
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
            for (long left = Files.size(file); left > 0; left -= BLOCK) {
                out.write(nothing, 0, (int) Math.min(left, BLOCK));
            }
        }
    }
}
