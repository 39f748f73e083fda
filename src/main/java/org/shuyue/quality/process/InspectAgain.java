package org.shuyue.quality.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuyue.quality.Recheck;
import org.shuyue.quality.RecheckResult;
import org.shuyue.quality.Rectifications;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.LastActor;
import org.springframework.stereotype.Component;

/** Holds the corrected data against the same rules. */
@Component
class InspectAgain implements JavaDelegate {
    private final Rectifications rectifications;
    private final LastActor actor;

    InspectAgain(Rectifications rectifications, LastActor actor) {
        this.rectifications = rectifications;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Recheck recheck =
                rectifications.recheck(new CaseNumber(execution.getProcessBusinessKey()), actor.of(execution));
        QualityRectificationProcess.RECHECK_RESULT.set(
                execution, recheck.result().code());
        QualityRectificationProcess.RECHECK_TEXT.set(execution, recheck.text());
        QualityRectificationProcess.RECTIFIED.set(execution, recheck.result() == RecheckResult.MET);
    }
}
