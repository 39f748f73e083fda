package org.shuyue.support;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** The least that waits under a rule: one task with its due date, its warnings ({@code Soon}) and its end ({@code Over}). */
public final class WaitingProcess {
    private WaitingProcess() {}

    public static BpmnModelInstance of(String id, String rule) {
        String asked = "(execution, '" + rule + "')}";
        return Bpmn.createExecutableProcess(id)
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("Waiting")
                .camundaDueDate("${statutoryDeadlines.dueAt" + asked)
                .boundaryEvent("Soon")
                .cancelActivity(false)
                .timerWithCycle("${statutoryDeadlines.warnings" + asked)
                .endEvent()
                .moveToActivity("Waiting")
                .boundaryEvent("Over")
                .cancelActivity(false)
                .timerWithDate("${statutoryDeadlines.dueAt" + asked)
                .endEvent()
                .moveToActivity("Waiting")
                .endEvent()
                .done();
    }
}
