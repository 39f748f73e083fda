package org.shuyue.quality;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The room's configuration.
 *
 * @param workDir where an inspection keeps its files while it runs
 * @param memory that an inspection may take, outside the Java heap
 * @param disk that an inspection may take for what does not fit into memory
 * @param threads of one inspection
 * @param maxFile size of a file that may be inspected
 * @param samples rows kept for each rule that is broken
 */
@Validated
@ConfigurationProperties(prefix = "shuyue.quality", ignoreUnknownFields = false)
record QualitySettings(
        @DefaultValue("./data/inspection") Path workDir,
        @DefaultValue("512MB") DataSize memory,
        @DefaultValue("20GB") DataSize disk,
        @DefaultValue("2") @Min(1) @Max(64) int threads,
        @DefaultValue("2GB") DataSize maxFile,
        @DefaultValue("20") @Min(1) @Max(1000) int samples) {}
