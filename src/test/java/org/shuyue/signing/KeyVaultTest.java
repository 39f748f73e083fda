package org.shuyue.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Private keys are of use only with the operator's file. */
class KeyVaultTest {
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final PrivateKey SECRET =
            IssuedCertificate.authority("测试", NOW, NOW.plusSeconds(60)).key();

    @TempDir
    Path folder;

    @Test
    void theFileIsMadeOnceForItsOwnerAlone() throws IOException {
        Path file = folder.resolve("keys/signing.key");
        String locked = vault(file, true).locked(SECRET, "cert");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder.resolve("keys").toFile().list()).containsExactly("signing.key");
        assertThat(vault(file, true).opened(locked, "EC", "cert").getEncoded()).isEqualTo(SECRET.getEncoded());
        assertThat(new String(Base64.getDecoder().decode(locked), StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(SECRET.getEncoded(), StandardCharsets.ISO_8859_1));
    }

    @Test
    void anotherFileOrAnotherCertificateOpensNothing() {
        String locked = vault(folder.resolve("a.key"), true).locked(SECRET, "cert");
        assertThatThrownBy(() -> vault(folder.resolve("b.key"), true).opened(locked, "EC", "cert"))
                .hasMessageContaining("b.key 不是加密时所用的那一个");
        assertThatThrownBy(() -> vault(folder.resolve("a.key"), true).opened(locked, "EC", "other"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whereSeveralNodesShareAFileNoneIsMade() throws IOException {
        Path file = folder.resolve("c.key");
        assertThatThrownBy(() -> vault(file, false).locked(SECRET, "cert")).hasMessageContaining("没有密钥文件");
        Files.writeString(file, "c2hvcnQ=");
        assertThatThrownBy(() -> vault(file, false).locked(SECRET, "cert")).hasMessageContaining("32 个字节");
    }

    private static KeyVault vault(Path file, boolean create) {
        return new KeyVault(new SigningSettings(file, create, "测试 CA", true, null, List.of()));
    }
}
