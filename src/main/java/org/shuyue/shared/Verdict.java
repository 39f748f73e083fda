package org.shuyue.shared;

import java.util.List;

/** An expected yes or no: accepted, or refused with everything that is wrong. */
public record Verdict(List<Problem> problems) {

    public Verdict {
        problems = List.copyOf(problems);
    }

    public static final Verdict ACCEPTED = new Verdict(List.of());

    public static Verdict refused(String field, String message) {
        return new Verdict(List.of(new Problem(field, message)));
    }

    public boolean accepted() {
        return problems.isEmpty();
    }
}
