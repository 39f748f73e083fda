package org.shuyue.quality.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.shuyue.quality.Rectifications;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.LastActor;
import org.springframework.stereotype.Component;

/** Records what the operator found where the rules cannot tell. */
@Component
class RecordVerification implements TaskListener {
    private static final String PASSED = "passed";

    private final Rectifications rectifications;
    private final LastActor actor;

    RecordVerification(Rectifications rectifications, LastActor actor) {
        this.rectifications = rectifications;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        boolean passed = QualityRectificationProcess.VERIFICATION.of(task).equals(PASSED);
        String note = QualityRectificationProcess.VERIFICATION_NOTE.of(task);
        rectifications.verify(
                new CaseNumber(task.getExecution().getProcessBusinessKey()), passed, note, actor.of(task));
        QualityRectificationProcess.RECTIFIED.set(task.getExecution(), passed);
        QualityRectificationProcess.RECHECK_TEXT.set(task.getExecution(), note);
    }
}
