package org.shuyue.workflow;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.calendar.BusinessCalendarManager;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.MapBusinessCalendarManager;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How the engine is set up beyond what its starter's keys can say. */
@Component
class EngineSettings extends AbstractProcessEnginePlugin {
    private final ObjectProvider<ProcessContracts> contracts;
    private final ObjectProvider<FormGate> gate;
    private final ObjectProvider<TaskStepMapper> steps;
    private final ObjectProvider<EngineAuthentication> authentication;
    private final EngineListeners listeners;

    EngineSettings(
            ObjectProvider<ProcessContracts> contracts,
            ObjectProvider<FormGate> gate,
            ObjectProvider<CaseOpening> opening,
            ObjectProvider<Forms> forms,
            ObjectProvider<ActingPerson> acting,
            ObjectProvider<SlaIncidents> incidents,
            ObjectProvider<AbsentAssignee> absentAssignee,
            ObjectProvider<TaskStepMapper> steps,
            ObjectProvider<EngineAuthentication> authentication) {
        this.contracts = contracts;
        this.gate = gate;
        this.steps = steps;
        this.authentication = authentication;
        listeners = new EngineListeners(
                contracts::getObject,
                gate::getObject,
                opening::getObject,
                forms::getObject,
                acting::getObject,
                incidents::getObject,
                absentAssignee::getObject);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        // A candidate may claim and complete a task, but never move its due date or write its variables.
        configuration.setDefaultUserPermissionNameForTask("TASK_WORK");
        configuration.setGeneralResourceWhitelistPattern("[\\p{L}\\p{N}_:.@-]+");
        // A refused form is an answer to its caller, not an error of the engine; failed jobs are still logged.
        configuration.setEnableCmdExceptionLogging(false);
        configuration.setTaskService(new CheckedTaskService(gate::getObject));
        configuration.setFormService(new CheckedFormService(gate::getObject));
        configuration.getCustomHistoryEventHandlers().add(new UndeclaredVariables(contracts::getObject));
        configuration.getCustomHistoryEventHandlers().add(new StepKeeping(steps::getObject, authentication::getObject));
        configuration.setBusinessCalendarManager(calendars());
        configuration.setReevaluateTimeCycleWhenDue(true);
        configuration.setCustomPostBPMNParseListeners(withOurs(configuration.getCustomPostBPMNParseListeners()));
    }

    /** The engine's own, but for the timers that warn of a deadline. */
    private static BusinessCalendarManager calendars() {
        MapBusinessCalendarManager calendars = new MapBusinessCalendarManager();
        calendars.addBusinessCalendar(DurationBusinessCalendar.NAME, new DurationBusinessCalendar());
        calendars.addBusinessCalendar(DueDateBusinessCalendar.NAME, new DueDateBusinessCalendar());
        calendars.addBusinessCalendar(CycleBusinessCalendar.NAME, new WarningCycle());
        return calendars;
    }

    private List<org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener> withOurs(
            List<org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener> others) {
        List<org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener> all =
                new ArrayList<>(others == null ? List.of() : others);
        all.add(listeners);
        return all;
    }
}
