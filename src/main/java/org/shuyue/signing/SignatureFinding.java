package org.shuyue.signing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was found of one signature.
 *
 * @param signer as the certificate says; empty when it cannot be read
 * @param at when it was made; {@code null} when nobody says
 * @param valid whether it holds
 * @param finding one Chinese sentence
 */
public record SignatureFinding(String signer, @Nullable Instant at, boolean valid, String finding) {}
