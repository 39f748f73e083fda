package org.shuyue.signing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AgencyId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The room's configuration.
 *
 * @param keyFile 32 random bytes in Base64, by which the private keys in the database are encrypted
 * @param createKey whether a missing key file is made; where several nodes share a database it is brought instead
 * @param authorityName the common name of the certificate authority that the product makes for itself
 * @param issueForAgencies whether that authority gives each agency a certificate; never for real papers
 * @param trusted a file of further authorities, PEM
 * @param certificates real certificates, brought in at the start
 */
@Validated
@ConfigurationProperties(prefix = "shuyue.signing", ignoreUnknownFields = false)
record SigningSettings(
        Path keyFile,
        @DefaultValue("true") boolean createKey,
        @NotBlank String authorityName,
        @DefaultValue("true") boolean issueForAgencies,
        @Nullable Path trusted,
        @DefaultValue @Valid List<Brought> certificates) {

    /** A certificate and its key of an agency, as PKCS#12. */
    record Brought(AgencyId agency, Path file, String password) {
        /** Without the password: it must not get into a log. */
        @Override
        public String toString() {
            return agency + " " + file;
        }
    }
}
