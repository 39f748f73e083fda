package org.shuyue.supervision;

import java.util.Map;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;

/** What supervisors did about a deadline, and agencies said of one. */
sealed interface SupervisionEvent extends AuditableEvent {
    RunningDeadline deadline();

    @Override
    default CaseNumber caseNumber() {
        return deadline().caseNumber();
    }

    /** Somebody pressed for the case. */
    record CaseUrged(RunningDeadline deadline, String text, Actor actor) implements SupervisionEvent {
        @Override
        public String kind() {
            return "supervision.urged";
        }

        @Override
        public String sentence() {
            return "督办：" + text;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("rule", deadline.ruleId(), "clause", deadline.clause(), "due", deadline.dueText());
        }
    }

    /** The agency said why it was late, who answers for it, and what it does about it (YC-54). */
    record LatenessExplained(RunningDeadline deadline, LateNote note, Actor actor) implements SupervisionEvent {
        @Override
        public String kind() {
            return "supervision.lateness-explained";
        }

        @Override
        public String sentence() {
            return "说明超期原因：" + note.reason();
        }

        @Override
        public Map<String, String> details() {
            return Map.of(
                    "rule",
                    deadline.ruleId(),
                    "clause",
                    deadline.clause(),
                    "responsible",
                    note.responsible(),
                    "remedy",
                    note.remedy());
        }
    }
}
