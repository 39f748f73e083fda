package org.shuyue.screening;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What one delivery's hashes are salted with: within it the same text has the same hash, so that tables can be joined;
 * in the next delivery another. It is kept nowhere.
 */
public final class Salt {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;

    private final Mac mac;

    private Salt(byte[] key) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    public static Salt random() {
        byte[] key = new byte[32];
        RANDOM.nextBytes(key);
        return new Salt(key);
    }

    /** 32 letters from a to p, 128 bits: without digits, which the detectors might take for somebody's number. */
    String hash(String text) {
        byte[] hash = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        StringBuilder letters = new StringBuilder(2 * BYTES);
        for (int i = 0; i < BYTES; i++) {
            letters.append((char) ('a' + (hash[i] >> 4 & 15))).append((char) ('a' + (hash[i] & 15)));
        }
        return letters.toString();
    }
}
