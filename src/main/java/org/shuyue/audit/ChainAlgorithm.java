package org.shuyue.audit;

import java.security.MessageDigest;
import org.bouncycastle.jcajce.provider.digest.SM3;
import org.shuyue.shared.Sha256;

/** By which the links of the chain are hashed; each link says by which, so that a chain may go over from one to the other. */
public enum ChainAlgorithm {
    SHA_256("SHA-256"),
    /** GB/T 32905. */
    SM3("SM3");

    private final String label;

    ChainAlgorithm(String label) {
        this.label = label;
    }

    /** As people call it. */
    public String label() {
        return label;
    }

    /** Of 32 bytes. */
    MessageDigest digest() {
        return this == SM3 ? new SM3.Digest() : Sha256.digest();
    }
}
