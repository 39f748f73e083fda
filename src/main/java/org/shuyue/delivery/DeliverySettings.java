package org.shuyue.delivery;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The room's configuration.
 *
 * @param workDir where encrypted files wait for their receipt and arrived ones for their use; all nodes share it
 * @param keyFile the key under which private keys and passwords are kept; all nodes have the same
 * @param createKey whether a missing key file is made; where several nodes share a database it is brought instead
 * @param attempts to send a file before a person is asked
 * @param leastAlike rows that must be alike, people that a cell must count
 * @param patience how long a silent SFTP server is waited for
 * @param maxFile size of a file that arrives
 * @param maxUnpacked what a packed one may unpack to
 * @param freeDisk that must be left on the disk of {@code workDir}
 */
@Validated
@ConfigurationProperties(prefix = "shuyue.delivery", ignoreUnknownFields = false)
record DeliverySettings(
        @DefaultValue("./data/delivery") Path workDir,
        @DefaultValue("./data/delivery.key") Path keyFile,
        @DefaultValue("true") boolean createKey,
        @DefaultValue("5") @Min(1) @Max(20) int attempts,
        @DefaultValue("5") @Min(2) @Max(1000) int leastAlike,
        @DefaultValue("30s") Duration patience,
        @DefaultValue("2GB") DataSize maxFile,
        @DefaultValue("8GB") DataSize maxUnpacked,
        @DefaultValue("200MB") DataSize freeDisk) {}
