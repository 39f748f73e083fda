package org.shuyue.demo.process;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The room's configuration.
 *
 * @param cases whether the demo begins with cases of the past days
 */
@ConfigurationProperties(prefix = "shuyue.demo", ignoreUnknownFields = false)
record DemoSettings(@DefaultValue("true") boolean cases) {}
