package org.shuyue.shared;

import java.util.List;
import java.util.stream.Collectors;

/** An input that was not taken: nothing was changed, and each problem says in Chinese what to do. */
public class InputRefused extends RuntimeException {
    private final transient List<Problem> problems;

    public InputRefused(List<Problem> problems) {
        super(problems.stream().map(Problem::message).collect(Collectors.joining("；")));
        this.problems = List.copyOf(problems);
    }

    public InputRefused(String field, String message) {
        this(List.of(new Problem(field, message)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
