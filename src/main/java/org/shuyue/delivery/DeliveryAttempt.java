package org.shuyue.delivery;

import java.time.Instant;

/** One attempt to send a file. */
public record DeliveryAttempt(int attempt, Instant attemptedAt, boolean successful, String message) {}
