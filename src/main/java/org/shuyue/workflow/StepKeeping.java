package org.shuyue.workflow;

import java.util.Date;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.PersonId;

/** Keeps the people's tasks of the engine in a table of our own, in the transaction that begins and ends them. */
class StepKeeping implements HistoryEventHandler {
    private final Supplier<TaskStepMapper> mapper;
    private final Supplier<EngineAuthentication> authentication;

    StepKeeping(Supplier<TaskStepMapper> mapper, Supplier<EngineAuthentication> authentication) {
        this.mapper = mapper;
        this.authentication = authentication;
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricActivityInstanceEventEntity activity
                && "userTask".equals(activity.getActivityType())) {
            if (event.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_START)) {
                begin(activity);
            } else if (event.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_UPDATE)) {
                mapper.get().assign(activity.getActivityInstanceId(), activity.getTaskAssignee());
            } else if (event.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_END)) {
                end(activity);
            }
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    private void begin(HistoricActivityInstanceEventEntity activity) {
        mapper.get()
                .insert(new TaskStep(
                        activity.getActivityInstanceId(),
                        caseNumber(activity),
                        activity.getProcessDefinitionId(),
                        activity.getProcessDefinitionKey(),
                        activity.getActivityId(),
                        String.valueOf(activity.getActivityName()),
                        activity.getTaskAssignee(),
                        activity.getStartTime().toInstant(),
                        null,
                        false,
                        0));
    }

    /** One that began before there was such a table is taken in when the search data are built. */
    private void end(HistoricActivityInstanceEventEntity activity) {
        Date ended = activity.getEndTime();
        mapper.get()
                .began(activity.getActivityInstanceId())
                .ifPresent(began -> mapper.get()
                        .end(
                                activity.getActivityInstanceId(),
                                ended.toInstant(),
                                activity.isCanceled() ? null : doneBy(),
                                activity.isCanceled(),
                                TaskStep.hours(began, ended.toInstant())));
    }

    /** A candidate may complete a task without having claimed it; then the engine knows of nobody. */
    private @Nullable String doneBy() {
        PersonId person = authentication.get().current();
        return person == null ? null : person.value();
    }

    private static @Nullable String caseNumber(HistoricActivityInstanceEventEntity activity) {
        ExecutionEntity instance =
                Context.getCommandContext().getExecutionManager().findExecutionById(activity.getProcessInstanceId());
        return instance == null ? null : instance.getBusinessKey();
    }
}
