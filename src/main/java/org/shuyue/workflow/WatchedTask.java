package org.shuyue.workflow;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/**
 * What a boundary timer watches, read from the diagram: the activity it sits on and the rule that it names.
 *
 * @param rule id of the rule of the limit
 */
record WatchedTask(Activity activity, String rule) {
    private static final Pattern RULE = Pattern.compile("'([a-z0-9.-]+)'");

    /** The one whose timer led to the event at which the execution stands. */
    static WatchedTask behind(DelegateExecution execution) {
        FlowNode node = (FlowNode) execution.getBpmnModelElementInstance();
        while (!(node instanceof BoundaryEvent)) {
            SequenceFlow way = node.getIncoming().stream()
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "No boundary timer leads to " + execution.getCurrentActivityId()));
            node = way.getSource();
        }
        BoundaryEvent timer = (BoundaryEvent) node;
        return new WatchedTask(timer.getAttachedTo(), rule(timer));
    }

    private static String rule(BoundaryEvent timer) {
        return timer.getEventDefinitions().stream()
                .filter(TimerEventDefinition.class::isInstance)
                .map(EventDefinition::getTextContent)
                .map(RULE::matcher)
                .filter(Matcher::find)
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The timer " + timer.getId() + " names no rule"));
    }

    String name() {
        return activity.getName();
    }
}
