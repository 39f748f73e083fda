package org.shuyue.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret that opens a grant: 256 random bits, safe in a URL; only its hash is kept. */
record Token(String text) {
    private static final String PREFIX = "sy_";
    private static final SecureRandom RANDOM = new SecureRandom();

    static Token random() {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        return new Token(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** SHA-256; a salt would add nothing to 256 random bits. */
    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
