package org.shuyue.shared;

/** What was asked for does not exist, or may not be seen by the one who asked; the two are told apart to nobody. */
public class NotFound extends RuntimeException {
    public NotFound(String message) {
        super(message);
    }
}
