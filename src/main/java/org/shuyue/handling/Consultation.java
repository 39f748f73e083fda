package org.shuyue.handling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;

/**
 * Somebody is asked before a task is decided: for an opinion, or to sign together.
 *
 * @param conclusion the choice of the form that is signed; {@code null} for opinions and until it is answered
 * @param conclusionLabel the same as people read it
 */
public record Consultation(
        long id,
        Kind consultationKind,
        String taskId,
        String taskName,
        CaseNumber caseNumber,
        PersonId askedBy,
        String askedByName,
        PersonId person,
        String personName,
        String question,
        Instant askedAt,
        @Nullable String conclusion,
        @Nullable String conclusionLabel,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        State consultationState) {

    /** What is asked for. */
    public enum Kind {
        OPINION("征求意见"),
        COSIGNATURE("会签");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** How far it has come. */
    public enum State {
        OPEN("等待答复"),
        ANSWERED("已答复"),
        WITHDRAWN("已撤回"),
        /** The task ended before it was answered. */
        LAPSED("任务已结束");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean open() {
        return consultationState == State.OPEN;
    }

    public boolean answered() {
        return consultationState == State.ANSWERED;
    }

    boolean signed() {
        return answered() && consultationKind == Kind.COSIGNATURE;
    }
}
