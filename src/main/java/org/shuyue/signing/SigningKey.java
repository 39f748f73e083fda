package org.shuyue.signing;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * What signs: a private key and the certificates that say whose it is.
 *
 * @param chain the signer's own first, then those of the authorities, without the root or with it
 */
record SigningKey(PrivateKey key, List<X509Certificate> chain) {
    SigningKey {
        chain = List.copyOf(chain);
    }

    X509Certificate certificate() {
        return chain.get(0);
    }

    /** Never the key: it must not get into a log. */
    @Override
    public String toString() {
        return certificate().getSubjectX500Principal().toString();
    }
}
