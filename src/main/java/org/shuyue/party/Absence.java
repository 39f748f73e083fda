package org.shuyue.party;

import java.time.LocalDate;
import org.shuyue.shared.PersonId;

/**
 * A period in which somebody is away and a colleague acts instead.
 *
 * @param from first day
 * @param to last day, included
 * @param state as last made known to the engine: a planned one that has begun is RUNNING within a minute
 */
public record Absence(long id, PersonId absent, PersonId substitute, LocalDate from, LocalDate to, State state) {

    /** How far it has come. */
    public enum State {
        PLANNED("未开始"),
        RUNNING("进行中"),
        ENDED("已结束"),
        CANCELLED("已取消");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
