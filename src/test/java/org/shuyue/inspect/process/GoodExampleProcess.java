package org.shuyue.inspect.process;

/** The names of good-example.bpmn, as a room's process class holds them. */
public final class GoodExampleProcess {
    public static final String KEY = "good-example";
    public static final String EXAMPLE_WITHDRAWN = "ExampleWithdrawn";
    public static final String EXAMPLE_FAILED = "ExampleFailed";
    public static final Variable AGENCY = new Variable("agency");
    public static final Variable DECISION = new Variable("decision");

    private GoodExampleProcess() {}

    /** Stands for ProcessVariable. */
    public record Variable(String name) {}
}
