package org.shuyue.agreement.process;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The room's configuration.
 *
 * @param demoAgreement whether the demo begins with an agreement in force
 */
@ConfigurationProperties(prefix = "shuyue.agreement", ignoreUnknownFields = false)
record AgreementSettings(@DefaultValue("true") boolean demoAgreement) {}
