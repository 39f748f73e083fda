package org.shuyue.handling;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.workflow.DeskTask;

/** Something that colleagues did about a task beside completing it, for the trail. */
record HandlingEvent(
        String kind,
        String sentence,
        @Nullable CaseNumber caseNumber,
        @Nullable String subject,
        Actor actor,
        Map<String, String> details)
        implements AuditableEvent {

    static HandlingEvent of(String kind, String sentence, DeskTask task, PersonId other, String said, Actor by) {
        return new HandlingEvent(
                "handling." + kind,
                sentence,
                task.caseNumber(),
                null,
                by,
                Map.of("task", task.taskId(), "taskName", task.name(), "person", other.value(), "text", said));
    }

    static HandlingEvent of(String kind, String sentence, Consultation about, Actor by) {
        return new HandlingEvent(
                "handling." + kind,
                sentence,
                about.caseNumber(),
                null,
                by,
                Map.of(
                        "task",
                        about.taskId(),
                        "taskName",
                        about.taskName(),
                        "person",
                        about.person().value(),
                        "conclusion",
                        about.conclusion() == null ? "" : about.conclusion(),
                        "text",
                        about.answer() == null ? about.question() : about.answer()));
    }

    static HandlingEvent copied(CaseNumber number, PersonId to, String toName, String note, Actor by) {
        return new HandlingEvent(
                "handling.copied", "抄送 " + toName, number, null, by, Map.of("person", to.value(), "text", note));
    }

    static HandlingEvent secondReview(AgencyId agency, boolean demanded, Actor by) {
        return new HandlingEvent(
                demanded ? "handling.second-review-demanded" : "handling.second-review-dropped",
                demanded ? "本单位的审核须经会签" : "本单位的审核不再要求会签",
                null,
                agency.value(),
                by,
                Map.of());
    }

    static HandlingEvent phrase(String kind, String subject, String text, Actor by) {
        return new HandlingEvent("handling.phrase-" + kind, "常用语：" + text, null, subject, by, Map.of());
    }
}
