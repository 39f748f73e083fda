package org.shuyue.quality;

import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;

/** What happens to an error report; the trail keeps all of it. */
public record ErrorReportEvent(
        String kind, String sentence, ErrorReport report, Map<String, String> details, Actor actor)
        implements AuditableEvent {
    public ErrorReportEvent {
        details = Map.copyOf(details);
    }

    @Override
    public CaseNumber caseNumber() {
        return report.caseNumber();
    }

    @Override
    public String subject() {
        return report.resource().value();
    }
}
