package org.shuyue.calendar;

import org.shuyue.shared.InputRefused;

/** A text that is no period: nothing is guessed from it. */
public class UnreadablePeriod extends InputRefused {
    public UnreadablePeriod(String message) {
        super("period", message);
    }
}
