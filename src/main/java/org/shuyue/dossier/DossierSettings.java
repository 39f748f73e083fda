package org.shuyue.dossier;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The room's configuration.
 *
 * @param maxFile size of one attachment
 * @param maxFiles attachments of one case, removed ones not counted
 */
@Validated
@ConfigurationProperties(prefix = "shuyue.dossier", ignoreUnknownFields = false)
record DossierSettings(
        @DefaultValue("20MB") DataSize maxFile,
        @DefaultValue("50") @Min(1) @Max(1000) int maxFiles) {}
