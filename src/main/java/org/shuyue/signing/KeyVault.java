package org.shuyue.signing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import org.shuyue.shared.LockBox;
import org.springframework.stereotype.Component;

/** Private keys at rest, each bound to its certificate. */
@Component
class KeyVault {
    private final LockBox box;

    KeyVault(SigningSettings settings) {
        box = new LockBox(settings.keyFile(), settings.createKey());
    }

    /** @param certificate fingerprint of the certificate to which the key belongs */
    String locked(PrivateKey secret, String certificate) {
        return box.locked(secret.getEncoded(), certificate);
    }

    PrivateKey opened(String inBase64, String algorithm, String certificate) {
        try {
            return KeyFactory.getInstance(algorithm)
                    .generatePrivate(new PKCS8EncodedKeySpec(box.opened(inBase64, certificate)));
        } catch (LockBox.WrongKey wrongKey) {
            throw new IllegalStateException("印章私钥打不开：" + wrongKey.getMessage(), wrongKey);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The private key cannot be read", e);
        }
    }
}
