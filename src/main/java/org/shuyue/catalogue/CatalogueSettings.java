package org.shuyue.catalogue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The room's configuration.
 *
 * @param demoRows generated rows of the demo dataset
 * @param maxFile size of a file that may be imported
 * @param maxRows rows of a file that may be imported
 */
@Validated
@ConfigurationProperties(prefix = "shuyue.catalogue", ignoreUnknownFields = false)
record CatalogueSettings(
        @DefaultValue("20000") @Min(0) @Max(1_000_000) int demoRows,
        @DefaultValue("20MB") DataSize maxFile,
        @DefaultValue("200000") @Min(1) @Max(1_000_000) int maxRows) {}
