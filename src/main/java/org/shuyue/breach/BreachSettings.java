package org.shuyue.breach;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The emergency plan, and who is told beyond providers and authority.
 *
 * @param furtherBodies outside the platform; the operator records their receipts
 * @param steps of the emergency plan, in their order; each text once
 */
@Validated
@ConfigurationProperties(prefix = "shuyue.breach", ignoreUnknownFields = false)
record BreachSettings(
        @DefaultValue @Valid List<FurtherBody> furtherBodies,
        @DefaultValue @Valid List<Step> steps) {

    /**
     * A body that is told.
     *
     * @param from the least severity from which on
     */
    record FurtherBody(
            @NotBlank @Size(max = 100) String name,
            @DefaultValue("GENERAL") Severity from) {}

    /**
     * One thing to do.
     *
     * @param byProvider whether the providers of the data may do it as well as the operator
     * @param from the least severity from which on
     */
    record Step(
            @NotBlank @Size(max = 150) String text,
            @DefaultValue("false") boolean byProvider,
            @DefaultValue("GENERAL") Severity from) {}

    List<FurtherBody> bodies(Severity severity) {
        return furtherBodies.stream()
                .filter(body -> severity.compareTo(body.from()) >= 0)
                .toList();
    }

    List<Step> steps(Severity severity) {
        return steps.stream()
                .filter(step -> severity.compareTo(step.from()) >= 0)
                .toList();
    }
}
