package org.shuyue.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Secrets at rest: AES-256-GCM under the key of a file that only the operator has. Each is bound to what it belongs to, so
 * that one cannot be put in the place of another.
 */
public final class LockBox {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final boolean mayMake;
    private @Nullable SecretKey key;

    /**
     * Nothing is read or made before the first use.
     *
     * @param mayMake whether a missing key file is made; else it is said that it is missing
     */
    public LockBox(Path file, boolean mayMake) {
        this.file = file;
        this.mayMake = mayMake;
    }

    /** The key of the file is not the one under which a secret was locked, or the secret belongs to something else. */
    public static final class WrongKey extends IllegalStateException {
        WrongKey(Path file, Throwable cause) {
            super("密钥文件 " + file + " 不是加密时所用的那一个，请从备份恢复", cause);
        }
    }

    /** In Base64. */
    public String locked(byte[] secret, String owner) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] text = cipher(Cipher.ENCRYPT_MODE, nonce, owner).doFinal(secret);
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(NONCE_BYTES + text.length)
                            .put(nonce)
                            .put(text)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES-GCM", e);
        }
    }

    /** {@link WrongKey} when it was locked by another key or for another owner. */
    public byte[] opened(String locked, String owner) {
        byte[] bytes = Base64.getDecoder().decode(locked);
        byte[] nonce = Arrays.copyOf(bytes, NONCE_BYTES);
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce, owner).doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
        } catch (AEADBadTagException wrongKey) {
            throw new WrongKey(file, wrongKey);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The secret cannot be read", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String owner) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
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
        try {
            if (Files.notExists(file)) {
                make();
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

    private void make() throws IOException {
        if (!mayMake) {
            throw new IllegalStateException("没有密钥文件 " + file + "，请放好各节点共用的密钥文件（openssl rand -base64 32）再启动");
        }
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        SecretFile.make(file, Base64.getEncoder().encode(bytes));
    }
}
