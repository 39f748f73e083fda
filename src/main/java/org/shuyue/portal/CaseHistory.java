package org.shuyue.portal;

import java.util.List;
import java.util.Set;
import org.shuyue.audit.Events;
import org.shuyue.audit.TrailEntry;
import org.shuyue.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** What happened in a case, for those who may see it: what people did and the clock did. */
@Component
public class CaseHistory {
    /**
     * That somebody was told of it, each single fetch of data, that it was taken as evidence, and who asked for it in
     * vain, is for the auditor;
     * what supervisors and colleagues say has places of its own, out of the applicant's sight.
     */
    private static final Set<String> FOR_AUDITORS =
            Set.of("notice", "data", "evidence", "sight", "supervision", "handling");

    private final Events events;

    CaseHistory(Events events) {
        this.events = events;
    }

    public List<TrailEntry> of(CaseNumber number) {
        return events.ofCase(number).stream()
                .filter(event -> !FOR_AUDITORS.contains(
                        event.kind().substring(0, event.kind().indexOf('.'))))
                .toList();
    }
}
