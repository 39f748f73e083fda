package org.shuyue.workflow;

import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Namespace;
import org.jspecify.annotations.Nullable;

/** Puts our guards on every start, message and task of our procedures when a diagram is read. */
class EngineListeners extends AbstractBpmnParseListener {
    private static final Namespace CAMUNDA = new Namespace("http://camunda.org/schema/1.0/bpmn");

    private final Supplier<ProcessContracts> contracts;
    private final Supplier<FormGate> gate;
    private final Supplier<CaseOpening> opening;
    private final Supplier<Forms> forms;
    private final Supplier<ActingPerson> acting;
    private final Supplier<SlaIncidents> incidents;
    private final Supplier<AbsentAssignee> absentAssignee;

    EngineListeners(
            Supplier<ProcessContracts> contracts,
            Supplier<FormGate> gate,
            Supplier<CaseOpening> opening,
            Supplier<Forms> forms,
            Supplier<ActingPerson> acting,
            Supplier<SlaIncidents> incidents,
            Supplier<AbsentAssignee> absentAssignee) {
        this.contracts = contracts;
        this.gate = gate;
        this.opening = opening;
        this.forms = forms;
        this.acting = acting;
        this.incidents = incidents;
        this.absentAssignee = absentAssignee;
    }

    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl startEvent) {
        if (!isOurs(startEvent)) {
            return;
        }
        if (scope instanceof ProcessDefinitionEntity) {
            startEvent.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener)
                    execution -> opening.get().notify(execution));
        }
        String form = messageForm(element);
        if (form != null) {
            startEvent.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener)
                    execution -> new MessageGuard(form, forms.get(), acting.get()).notify(execution));
        }
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (!isOurs(activity)) {
            return;
        }
        var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, new CompletionGuard(gate));
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, new TaskCard());
        definition.addBuiltInTaskListener(
                TaskListener.EVENTNAME_CREATE, task -> absentAssignee.get().notify(task));
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener)
                execution -> incidents.get().resolve(execution));
    }

    private boolean isOurs(ActivityImpl activity) {
        return contracts
                .get()
                .look(((ProcessDefinitionEntity) activity.getProcessDefinition()).getKey())
                .isPresent();
    }

    /** The form against which a message is checked stands as property {@code form} at the event that catches it. */
    private static @Nullable String messageForm(Element event) {
        Element extensions = event.element("extensionElements");
        Element properties = extensions == null ? null : extensions.elementNS(CAMUNDA, "properties");
        if (properties == null) {
            return null;
        }
        return properties.elementsNS(CAMUNDA, "property").stream()
                .filter(property -> "form".equals(property.attribute("name")))
                .map(property -> property.attribute("value"))
                .findFirst()
                .orElse(null);
    }
}
