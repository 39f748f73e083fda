package org.shuyue.workflow;

import java.util.List;

/** What is decided with a form: the first choice that it demands. */
public record MainChoice(String field, String label, List<Option> options) {
    public MainChoice {
        options = List.copyOf(options);
    }
}
