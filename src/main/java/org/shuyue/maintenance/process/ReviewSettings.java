package org.shuyue.maintenance.process;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The room's configuration.
 *
 * @param reviewsAtOnce that begin by themselves in an hour; more wait for the next one
 * @param reviewsOfProvider that a provider has under way because they were due; more wait until it has evaluated some
 */
@ConfigurationProperties(prefix = "shuyue.maintenance", ignoreUnknownFields = false)
record ReviewSettings(
        @DefaultValue("20") int reviewsAtOnce,
        @DefaultValue("10") int reviewsOfProvider) {
    ReviewSettings {
        if (reviewsAtOnce < 1 || reviewsOfProvider < 1) {
            throw new IllegalArgumentException(
                    "shuyue.maintenance.reviews-at-once and reviews-of-provider must be 1 or more");
        }
    }
}
