package org.shuyue.quality.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.shuyue.quality.Rectifications;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.LastActor;
import org.springframework.stereotype.Component;

/** Records whether the finding was wrong. */
@Component
class RecordJudgement implements TaskListener {
    private static final String UPHELD = "upheld";

    private final Rectifications rectifications;
    private final LastActor actor;

    RecordJudgement(Rectifications rectifications, LastActor actor) {
        this.rectifications = rectifications;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        String reasons = QualityRectificationProcess.JUDGEMENT_REASONS.of(task);
        rectifications.judge(
                new CaseNumber(task.getExecution().getProcessBusinessKey()),
                QualityRectificationProcess.JUDGEMENT.of(task).equals(UPHELD),
                reasons,
                actor.of(task));
        QualityRectificationProcess.RECHECK_TEXT.set(task.getExecution(), reasons);
    }
}
