package org.shuyue.rulepack;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which rules apply where nobody chose others.
 *
 * @param defaultPack id of the pack that is asked first for everybody without a choice
 */
@Validated
@ConfigurationProperties(prefix = "shuyue.deadline", ignoreUnknownFields = false)
record PackSettings(@DefaultValue("yancheng") @NotBlank String defaultPack) {}
