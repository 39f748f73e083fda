package org.shuyue.delivery;

/** A file did not get through; the message says in Chinese why and what to do. */
class SftpFailure extends RuntimeException {
    SftpFailure(String message) {
        super(message);
    }

    SftpFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
