package org.shuyue.quality.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.shuyue.quality.Rectifications;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.LastActor;
import org.springframework.stereotype.Component;

/** Records what the provider corrected or disputes. */
@Component
class RecordCorrectionAnswer implements TaskListener {
    private final Rectifications rectifications;
    private final LastActor actor;

    RecordCorrectionAnswer(Rectifications rectifications, LastActor actor) {
        this.rectifications = rectifications;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        rectifications.answer(
                new CaseNumber(task.getExecution().getProcessBusinessKey()),
                QualityRectificationProcess.CORRECTION_ANSWER.of(task),
                QualityRectificationProcess.CORRECTION_STATEMENT
                        .look(task)
                        .or(() -> QualityRectificationProcess.DISPUTE_REASONS.look(task))
                        .orElse(""),
                QualityRectificationProcess.DISPUTE_BASIS.look(task).orElse(""),
                actor.of(task));
    }
}
