package org.shuyue.audit;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the key of the seals lies, and where they are written down outside the database.
 *
 * @param sealKey Ed25519 private key, PKCS#8 in PEM; made on the first use
 * @param anchorFile one line per seal
 * @param algorithm of the links that are written from now on; those before keep theirs
 */
@Validated
@ConfigurationProperties(prefix = "shuyue.audit", ignoreUnknownFields = false)
record AuditSettings(
        @NotNull Path sealKey,
        @NotNull Path anchorFile,
        @NotNull ChainAlgorithm algorithm) {}
