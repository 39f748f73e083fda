package org.shuyue.workflow;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;

/** Sees every variable that comes into being, by whatever command, and refuses those that no contract declares. */
class UndeclaredVariables implements HistoryEventHandler {
    private final Supplier<ProcessContracts> contracts;

    UndeclaredVariables(Supplier<ProcessContracts> contracts) {
        this.contracts = contracts;
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricVariableUpdateEventEntity variable
                && event.isEventOfType(HistoryEventTypes.VARIABLE_INSTANCE_CREATE)
                && event.getProcessDefinitionKey() != null
                && !contracts.get().declares(event.getProcessDefinitionKey(), variable.getVariableName())) {
            throw new SubmissionRefused("该流程没有“" + variable.getVariableName() + "”这个变量，请删去后重新提交");
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }
}
