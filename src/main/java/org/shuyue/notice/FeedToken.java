package org.shuyue.notice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret part of the address of a calendar: 256 random bits, safe in a URL; only its hash is kept. */
record FeedToken(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static FeedToken random() {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        return new FeedToken(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
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
        return "…";
    }
}
