package org.shuyue.shared;

import java.security.SecureRandom;
import java.util.Base64;

/** What opens something to whoever has it: 256 random bits, safe in a URL; only its hash is kept. */
public record Secret(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one; what it begins with tells people what it opens. */
    public static Secret random(String prefix) {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new Secret(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** A salt would add nothing to 256 random bits. */
    public String hash() {
        return Sha256.of(text);
    }

    /** Never itself: it must not get into a log. */
    @Override
    public String toString() {
        return "…";
    }
}
