package org.shuyue.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.Set;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Private keys at rest: AES-256-GCM under the key of a file that only the operator has. Each is bound to its
 * certificate, so that one cannot be put in the place of another.
 */
@Component
class KeyVault {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SigningSettings settings;
    private final SecureRandom random = new SecureRandom();
    private @Nullable SecretKey key;

    KeyVault(SigningSettings settings) {
        this.settings = settings;
    }

    /** @param certificate fingerprint of the certificate to which the key belongs */
    String locked(PrivateKey secret, String certificate) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce, certificate);
            byte[] text = cipher.doFinal(secret.getEncoded());
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(NONCE_BYTES + text.length)
                            .put(nonce)
                            .put(text)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES-GCM", e);
        }
    }

    PrivateKey opened(String inBase64, String algorithm, String certificate) {
        byte[] locked = Base64.getDecoder().decode(inBase64);
        byte[] nonce = Arrays.copyOf(locked, NONCE_BYTES);
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, nonce, certificate);
            byte[] encoded = cipher.doFinal(locked, NONCE_BYTES, locked.length - NONCE_BYTES);
            return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (AEADBadTagException wrongKey) {
            throw new IllegalStateException("印章私钥打不开：密钥文件 " + settings.keyFile() + " 不是加密时所用的那一个，请从备份恢复", wrongKey);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The private key cannot be read", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String certificate) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(certificate.getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    private synchronized SecretKey key() {
        SecretKey held = key;
        if (held == null) {
            held = new SecretKeySpec(read(), "AES");
            key = held;
        }
        return held;
    }

    private byte[] read() {
        Path file = settings.keyFile();
        try {
            if (Files.notExists(file)) {
                make(file);
            }
            byte[] bytes = Base64.getMimeDecoder().decode(Files.readAllBytes(file));
            if (bytes.length != KEY_BYTES) {
                throw new IllegalStateException("密钥文件 " + file + " 应当是 Base64 写成的 32 个字节（openssl rand -base64 32）");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("密钥文件 " + file + " 读写失败", e);
        }
    }

    private void make(Path file) throws IOException {
        if (!settings.createKey()) {
            throw new IllegalStateException("没有密钥文件 " + file + "，请放好各节点共用的密钥文件（openssl rand -base64 32）再启动");
        }
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "signing", ".key", ownerOnly(folder));
        try {
            Files.write(draft, Base64.getEncoder().encode(bytes), StandardOpenOption.TRUNCATE_EXISTING);
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException sameMoment) {
            // another process was first: its key counts
        } finally {
            Files.delete(draft);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(
                    Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE))
        };
    }
}
