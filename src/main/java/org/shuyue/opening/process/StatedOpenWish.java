package org.shuyue.opening.process;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.shuyue.opening.OpenKind;
import org.shuyue.opening.OpenWish;

/** The wish that the forms state. */
final class StatedOpenWish {
    private StatedOpenWish() {}

    static OpenWish of(VariableScope scope) {
        return new OpenWish(
                OpenDataRequestProcess.REQUEST_TITLE.of(scope),
                OpenDataRequestProcess.REASON.of(scope),
                OpenKind.byCode(OpenDataRequestProcess.KIND.of(scope)),
                OpenDataRequestProcess.PERIOD_FROM.of(scope),
                OpenDataRequestProcess.PERIOD_UNTIL.of(scope),
                OpenDataRequestProcess.RESULT_FORM.of(scope));
    }
}
