package org.shuyue.access;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much a grant may ask for.
 *
 * @param callsPerMinute calls that one grant may make in any sixty seconds, on all nodes together
 */
@Validated
@ConfigurationProperties(prefix = "shuyue.access", ignoreUnknownFields = false)
record AccessSettings(@DefaultValue("60") @Min(1) int callsPerMinute) {}
