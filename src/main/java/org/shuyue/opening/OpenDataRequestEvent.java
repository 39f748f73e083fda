package org.shuyue.opening;

import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;

/**
 * Something happened to a request for open data; the trail keeps all of it.
 *
 * @param kind what, as the trail names it
 * @param sentence the same in Chinese
 */
public record OpenDataRequestEvent(
        OpenDataRequest request, String kind, String sentence, Actor actor, Map<String, String> details)
        implements AuditableEvent {

    static OpenDataRequestEvent of(OpenDataRequest request, String what, String sentence, Actor by) {
        return with(request, what, sentence, by, Map.of());
    }

    static OpenDataRequestEvent with(
            OpenDataRequest request, String what, String sentence, Actor by, Map<String, String> details) {
        return new OpenDataRequestEvent(request, "open-data-request." + what, sentence, by, details);
    }

    static Map<String, String> wish(OpenWish wish) {
        return Map.of(
                "title", wish.title(),
                "reason", wish.reason(),
                "kind", wish.kind().name(),
                "from", wish.from().toString(),
                "until", wish.until().toString(),
                "resultForm", wish.resultForm());
    }

    @Override
    public CaseNumber caseNumber() {
        return request.caseNumber();
    }

    @Override
    public String subject() {
        return request.resource().value();
    }
}
