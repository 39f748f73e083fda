package org.shuyue.breach;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shuyue.party.Person;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.CaseMessages;
import org.shuyue.workflow.Cases;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds to a report that has been made, as long as its case is open (XA-S9). */
@Component
public class SupplementBreach {
    /** The form whose fields are sent. */
    public static final String FORM = "breach-report-supplement";

    private static final String MESSAGE = "BreachSupplemented";
    private static final List<String> FIELDS = List.of(
            "leakAt",
            "noticeSubjects",
            "noticeDescription",
            "noticeScope",
            "noticeRemedy",
            "noticeOther",
            "leakReason");

    private final CaseMessages messages;
    private final Cases cases;

    SupplementBreach(CaseMessages messages, Cases cases) {
        this.messages = messages;
        this.cases = cases;
    }

    /** What is not sent is empty: nothing of an earlier version passes for new. */
    @Transactional
    public void supplement(CaseNumber number, Map<String, Object> fields, Person by) {
        cases.view(number, by);
        Map<String, Object> sent = new HashMap<>(fields);
        FIELDS.forEach(field -> sent.putIfAbsent(field, ""));
        sent.putIfAbsent("leakMisstated", false);
        messages.send(number, MESSAGE, sent, by);
    }

    /** Whether the case waits for that. */
    public boolean isOpen(CaseNumber number) {
        return cases.look(number)
                .filter(row -> row.open() && row.processId().equals("breach-report"))
                .isPresent();
    }
}
