package org.shuyue.opening;

import java.security.SecureRandom;
import java.util.Locale;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.Sha256;

/** What somebody without an account keeps of an objection: its number, and a code that is shown once. */
public record Receipt(CaseNumber number, Code code) {

    /** A hundred random bits that a person can write down; only their hash is kept. */
    public record Code(String text) {
        private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
        private static final int LENGTH = 20;
        private static final int GROUP = 5;
        private static final SecureRandom RANDOM = new SecureRandom();

        static Code random() {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < LENGTH; i++) {
                if (i > 0 && i % GROUP == 0) {
                    text.append('-');
                }
                text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
            }
            return new Code(text.toString());
        }

        /** However it was typed: without hyphens and blanks, in capital letters. */
        String hash() {
            return Sha256.of(text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
        }

        /** Never itself: it must not get into a log. */
        @Override
        public String toString() {
            return "…";
        }
    }
}
