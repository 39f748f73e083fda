package org.shuyue.breach.process;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.shuyue.breach.NoticeContents;
import org.shuyue.workflow.ProcessVariable;

/** Between the variables of the forms and the notice that they fill. */
final class WrittenNotice {
    private WrittenNotice() {}

    static NoticeContents of(VariableScope scope) {
        return new NoticeContents(
                text(BreachReportProcess.NOTICE_SUBJECTS, scope),
                text(BreachReportProcess.NOTICE_DESCRIPTION, scope),
                text(BreachReportProcess.NOTICE_SCOPE, scope),
                text(BreachReportProcess.NOTICE_REMEDY, scope),
                text(BreachReportProcess.NOTICE_OTHER, scope),
                BreachReportProcess.LEAK_AT.look(scope).orElse(null));
    }

    static String leakReason(VariableScope scope) {
        return text(BreachReportProcess.LEAK_REASON, scope);
    }

    /** For the forms that come later, which begin without a reason of their own. */
    static void show(VariableScope scope, NoticeContents contents) {
        BreachReportProcess.LEAK_REASON.set(scope, "");
        BreachReportProcess.LEAK_MISSTATED.set(scope, false);
        BreachReportProcess.NOTICE_SUBJECTS.set(scope, contents.subjects());
        BreachReportProcess.NOTICE_DESCRIPTION.set(scope, contents.description());
        BreachReportProcess.NOTICE_SCOPE.set(scope, contents.scope());
        BreachReportProcess.NOTICE_REMEDY.set(scope, contents.remedy());
        BreachReportProcess.NOTICE_OTHER.set(scope, contents.other());
        if (contents.leakAt() != null) {
            BreachReportProcess.LEAK_AT.set(scope, contents.leakAt());
        }
    }

    private static String text(ProcessVariable<String> variable, VariableScope scope) {
        return variable.look(scope).orElse("");
    }
}
