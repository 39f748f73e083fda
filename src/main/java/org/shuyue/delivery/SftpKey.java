package org.shuyue.delivery;

import com.jcraft.jsch.JSch;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.KeyPair;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * An ed25519 key pair for logging in to a server.
 *
 * @param publicKey as {@code authorized_keys} wants it
 * @param privateKey as OpenSSH keeps it, in the clear
 */
record SftpKey(String publicKey, String privateKey) {

    static SftpKey generate(String comment) {
        try {
            KeyPair pair = KeyPair.genKeyPair(new JSch(), KeyPair.ED25519);
            pair.setPublicKeyComment(comment);
            ByteArrayOutputStream secret = new ByteArrayOutputStream();
            ByteArrayOutputStream open = new ByteArrayOutputStream();
            pair.writeOpenSSHv1PrivateKey(secret, null);
            pair.writePublicKey(open, comment);
            pair.dispose();
            return new SftpKey(
                    open.toString(StandardCharsets.US_ASCII).strip(), secret.toString(StandardCharsets.US_ASCII));
        } catch (JSchException e) {
            throw new IllegalStateException("Java 17 has ed25519", e);
        }
    }

    /** The private key must not get into a log. */
    @Override
    public String toString() {
        return publicKey;
    }
}
