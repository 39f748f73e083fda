package org.shuyue.delivery;

/** An attempt that failed and is to be repeated: the engine's retries take it from here. */
public class DeliveryInterrupted extends RuntimeException {
    DeliveryInterrupted(String message, Throwable cause) {
        super(message, cause);
    }
}
