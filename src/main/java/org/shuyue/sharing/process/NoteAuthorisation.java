package org.shuyue.sharing.process;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.shuyue.Application;
import org.shuyue.shared.CaseNumber;
import org.shuyue.sharing.ShareRequest;
import org.shuyue.sharing.ShareRequests;
import org.shuyue.sharing.whole.WholeAuthorisations;
import org.shuyue.workflow.Option;
import org.springframework.stereotype.Component;

/** When a request reaches the county's authority: what there is of whole authorisation, for its form. */
@Component
class NoteAuthorisation extends CaseStep {
    private final ShareRequests requests;
    private final WholeAuthorisations authorisations;
    private final Clock clock;

    NoteAuthorisation(ShareRequests requests, WholeAuthorisations authorisations, Clock clock) {
        this.requests = requests;
        this.authorisations = authorisations;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ShareRequest request =
                requests.find(new CaseNumber(execution.getProcessBusinessKey())).orElseThrow();
        String note =
                CountySheets.note(authorisations, request, request.county().orElseThrow());
        CountyConditionalShareProcess.AUTHORISATION_NOTE.set(
                execution, "截至 " + Application.today(clock) + "：" + (note.isEmpty() ? "本县对该资源没有整体授权，请提交市级办理。" : note));
        CountyConditionalShareProcess.AUTHORISED_ITEMS.set(
                execution,
                ShareProcess.OFFERED_ITEMS.of(execution).stream()
                        .map(Option::value)
                        .toList());
    }
}
