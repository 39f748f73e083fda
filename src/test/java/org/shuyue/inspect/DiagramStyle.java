package org.shuyue.inspect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Artifact;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.camunda.bpm.model.bpmn.instance.TimeCycle;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.TimeDuration;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.jspecify.annotations.Nullable;
import org.shuyue.inspect.Picture.Box;

/** Diagrams are pictures for people (house.md, sections 4 and 5). */
public final class DiagramStyle {
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern ID = Pattern.compile("[A-Z][A-Za-z]*_[A-Z][A-Za-z0-9]*");
    private static final Pattern CLAUSE = Pattern.compile("[A-Z]{2}-\\d+[a-z]*");
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("startEvent", "StartEvent_"),
            Map.entry("endEvent", "EndEvent_"),
            Map.entry("boundaryEvent", "BoundaryEvent_"),
            Map.entry("intermediateCatchEvent", "CatchEvent_"),
            Map.entry("intermediateThrowEvent", "ThrowEvent_"),
            Map.entry("userTask", "UserTask_"),
            Map.entry("serviceTask", "ServiceTask_"),
            Map.entry("sendTask", "SendTask_"),
            Map.entry("receiveTask", "ReceiveTask_"),
            Map.entry("scriptTask", "ScriptTask_"),
            Map.entry("businessRuleTask", "BusinessRuleTask_"),
            Map.entry("callActivity", "CallActivity_"),
            Map.entry("subProcess", "SubProcess_"),
            Map.entry("exclusiveGateway", "Gateway_"),
            Map.entry("inclusiveGateway", "Gateway_"),
            Map.entry("parallelGateway", "Gateway_"),
            Map.entry("eventBasedGateway", "Gateway_"),
            Map.entry("sequenceFlow", "Flow_"),
            Map.entry("textAnnotation", "TextAnnotation_"),
            Map.entry("association", "Association_"),
            Map.entry("message", "Message_"),
            Map.entry("error", "Error_"));

    private final String fileName;
    private final BpmnModelInstance model;
    private final Picture picture;
    private final List<String> problems = new ArrayList<>();

    private DiagramStyle(String fileName, BpmnModelInstance model) {
        this.fileName = fileName;
        this.model = model;
        this.picture = new Picture(model);
    }

    /** The objections to a diagram of that file name. */
    public static List<String> problems(String fileName, BpmnModelInstance model) {
        return new DiagramStyle(fileName, model).inspect();
    }

    private List<String> inspect() {
        Collection<Process> processes = model.getModelElementsByType(Process.class);
        check(processes.size() == 1, "one process a file");
        processes.forEach(this::process);
        model.getModelElementsByType(BaseElement.class).forEach(this::id);
        Collection<FlowNode> nodes = model.getModelElementsByType(FlowNode.class);
        check(nodes.size() <= 25, nodes.size() + " nodes are too many, 25 fit: call another process");
        nodes.forEach(this::node);
        model.getModelElementsByType(SequenceFlow.class).forEach(this::flow);
        model.getModelElementsByType(Artifact.class).forEach(this::drawn);
        model.getModelElementsByType(TimerEventDefinition.class).forEach(this::timer);
        Set<String> outcomes = new HashSet<>();
        model.getModelElementsByType(EndEvent.class)
                .forEach(end -> check(outcomes.add(end.getName()), "two ends are called " + end.getName()));
        check(
                model.getModelElementsByType(TextAnnotation.class).stream()
                        .anyMatch(note -> note.getText() != null
                                && CLAUSE.matcher(note.getText().getTextContent())
                                        .find()),
                "no text annotation cites a clause");
        int lanes = model.getModelElementsByType(Lane.class).size();
        check(lanes == 0 || lanes > 2, "lanes are for three roles and more");
        problems.addAll(picture.problems());
        return problems;
    }

    private void process(Process process) {
        String id = process.getId();
        check(id.matches("[a-z]+(-[a-z]+)*"), id + " is no kebab-case process id");
        check((id + ".bpmn").equals(fileName), "process " + id + " is in file " + fileName);
        check(process.isExecutable(), id + " is not executable");
        check(isChinese(process.getName()), id + " has no Chinese name");
        check(process.getCamundaVersionTag() != null, id + " has no camunda:versionTag");
        check(process.getCamundaHistoryTimeToLiveString() != null, id + " has no camunda:historyTimeToLive");
        List<FlowNode> starts = process.getFlowElements().stream()
                .filter(StartEvent.class::isInstance)
                .map(FlowNode.class::cast)
                .toList();
        check(
                starts.stream().anyMatch(start -> reachesAnEndInItsRow(start, new HashSet<>())),
                "no straight row from left to right leads from a start to an end");
    }

    private boolean reachesAnEndInItsRow(FlowNode node, Set<FlowNode> seen) {
        Box here = picture.box(node);
        if (here == null || !seen.add(node)) {
            return false;
        }
        return node instanceof EndEvent
                || node.getOutgoing().stream().map(SequenceFlow::getTarget).anyMatch(next -> {
                    Box there = picture.box(next);
                    return there != null
                            && there.centreY() == here.centreY()
                            && there.x() > here.right()
                            && reachesAnEndInItsRow(next, seen);
                });
    }

    private void id(BaseElement element) {
        if (element.getId() == null
                || element instanceof Process
                || element.getElementType().getTypeNamespace().contains("/DI")
                || element.getElementType().getTypeNamespace().contains("/DD/")) {
            return;
        }
        String prefix = PREFIXES.getOrDefault(element.getElementType().getTypeName(), "");
        check(
                ID.matcher(element.getId()).matches() && element.getId().startsWith(prefix),
                element.getId() + " is no id of this house; it reads like " + (prefix.isEmpty() ? "Kind_" : prefix)
                        + "WhatItIs");
    }

    private void node(FlowNode node) {
        drawn(node);
        String name = node.getName();
        if (node instanceof Activity) {
            check(isChinese(name), node.getId() + " has no Chinese label");
            check(
                    name == null || name.codePointCount(0, name.length()) <= 8,
                    node.getId() + " has more than eight characters: " + name);
        } else if (node instanceof Event) {
            check(isChinese(name), node.getId() + " has no Chinese name");
        } else if (node instanceof Gateway gateway) {
            gateway(gateway);
        }
        if (node instanceof BoundaryEvent boundary) {
            boundary(boundary);
        }
        if (!(node instanceof SubProcess) && !(node instanceof EndEvent) && !(node instanceof BoundaryEvent)) {
            check(!node.getOutgoing().isEmpty(), node.getId() + " leads nowhere");
        }
    }

    private void gateway(Gateway gateway) {
        int in = gateway.getIncoming().size();
        int out = gateway.getOutgoing().size();
        check(in == 1 || out == 1, gateway.getId() + " splits and joins at once");
        check(in > 1 || out > 1, gateway.getId() + " neither splits nor joins");
        if (out == 1) {
            check(
                    gateway.getName() == null || gateway.getName().isBlank(),
                    gateway.getId() + " joins, without a label");
        } else if (gateway instanceof ExclusiveGateway || gateway instanceof InclusiveGateway) {
            String question = gateway.getName();
            check(
                    isChinese(question) && (question.endsWith("？") || question.endsWith("?")),
                    gateway.getId() + " asks no question");
            gateway.getOutgoing()
                    .forEach(flow -> check(isChinese(flow.getName()), flow.getId() + " carries no answer"));
        } else if (gateway instanceof EventBasedGateway) {
            gateway.getOutgoing().forEach(flow -> check(flow.getName() == null, flow.getId() + " needs no label"));
        }
    }

    private void boundary(BoundaryEvent event) {
        Box here = picture.box(event);
        Box host = picture.box(event.getAttachedTo());
        if (here == null || host == null) {
            return;
        }
        boolean onEdge = here.centreY() == host.y()
                || here.centreY() == host.bottom()
                || here.centreX() == host.x()
                || here.centreX() == host.right();
        check(onEdge, event.getId() + " is not on the edge of its task");
        boolean reminder = !event.cancelActivity()
                && event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
        check(!reminder || here.centreY() == host.y(), event.getId() + " reminds, so it belongs on the upper edge");
    }

    private void flow(SequenceFlow flow) {
        drawn(flow);
        check(flow.getSource().getOutgoing().contains(flow), flow.getId() + " is missing as <outgoing>");
        check(flow.getTarget().getIncoming().contains(flow), flow.getId() + " is missing as <incoming>");
    }

    private void drawn(BaseElement element) {
        check(picture.isDrawn(element), element.getId() + " is not drawn");
    }

    private void timer(TimerEventDefinition timer) {
        String event = ((BaseElement) timer.getParentElement()).getId();
        TimeDuration duration = timer.getTimeDuration();
        TimeCycle cycle = timer.getTimeCycle();
        TimeDate date = timer.getTimeDate();
        boolean warns = cycle != null && isAsked(cycle, "${statutoryDeadlines.warnings");
        check(
                duration == null && (cycle == null || warns),
                event + " counts by itself; deadlines come from the rule pack");
        check(warns || (date != null && isAsked(date, "${")), event + " has no timeDate from a bean");
    }

    private static boolean isAsked(BaseElement time, String opening) {
        return time.getTextContent().strip().startsWith(opening);
    }

    private void check(boolean right, String problem) {
        if (!right) {
            problems.add(problem);
        }
    }

    private static boolean isChinese(@Nullable String text) {
        return text != null && CHINESE.matcher(text).find();
    }
}
