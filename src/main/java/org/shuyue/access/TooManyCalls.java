package org.shuyue.access;

/** A grant made more calls than a minute allows. */
public class TooManyCalls extends RuntimeException {
    private final long retryAfterSeconds;

    TooManyCalls(String message, long retryAfterSeconds) {
        super(message);
        this.retryAfterSeconds = retryAfterSeconds;
    }

    public long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
