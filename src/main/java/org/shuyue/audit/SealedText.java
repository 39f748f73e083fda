package org.shuyue.audit;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.shuyue.shared.Sha256;

/** What anybody can check of a text that a {@link SealKey} signed. */
public final class SealedText {
    private SealedText() {}

    /** Whether exactly these bytes were signed by the holder of that key; both in Base64. */
    public static boolean genuine(byte[] content, String publicKey, String signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey))));
            check.update(content);
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    /** By which people tell one key from another: the first 16 hexadecimal digits of its SHA-256. */
    public static String fingerprint(String publicKey) {
        return Sha256.of(publicKey).substring(0, 16);
    }
}
