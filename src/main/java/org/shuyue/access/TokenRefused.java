package org.shuyue.access;

/** A call whose token does not open what it asked for. */
public class TokenRefused extends RuntimeException {
    private final int status;

    TokenRefused(int status, String message) {
        super(message);
        this.status = status;
    }

    /** 401 when nobody knows the token, 403 when its grant does not allow the call. */
    public int status() {
        return status;
    }
}
