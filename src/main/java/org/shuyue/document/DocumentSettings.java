package org.shuyue.document;

import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The room's configuration.
 *
 * @param baseUrl where the public reaches this system, without a slash at the end
 */
@Validated
@ConfigurationProperties(prefix = "shuyue.document", ignoreUnknownFields = false)
record DocumentSettings(
        @DefaultValue("http://localhost:8080")
        @Pattern(
                regexp = "https?://[^\\s/?#]+(/[^\\s?#]*[^\\s/?#])?",
                message = "是完整的网址，末尾不带斜杠，例如 https://sp.example.gov.cn")
        String baseUrl) {}
