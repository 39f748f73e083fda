package org.shuyue.opening.process;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.shuyue.Application;
import org.shuyue.catalogue.OpeningType;
import org.shuyue.catalogue.Resources;
import org.shuyue.opening.OpenDataRequest;
import org.shuyue.opening.OpenDataRequests;
import org.shuyue.opening.UseAgreements;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.Problem;
import org.shuyue.workflow.FormPolicy;
import org.shuyue.workflow.Submission;
import org.springframework.stereotype.Component;

/** Nothing is signed that cannot be opened any more, nor a text other than the one that was read (YC-29c). */
@Component
class SignaturePolicy implements FormPolicy {
    private final OpenDataRequests requests;
    private final UseAgreements agreements;
    private final Resources resources;
    private final Clock clock;

    SignaturePolicy(OpenDataRequests requests, UseAgreements agreements, Resources resources, Clock clock) {
        this.requests = requests;
        this.agreements = agreements;
        this.resources = resources;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return OpenDataRequestProcess.AGREEMENT_FORM;
    }

    @Override
    public List<Problem> check(Submission submission) {
        CaseNumber number = Objects.requireNonNull(submission.caseNumber());
        OpenDataRequest request = requests.find(number).orElseThrow();
        List<Problem> problems = new ArrayList<>();
        if (!agreements
                .find(number)
                .orElseThrow()
                .hash()
                .equals(submission.text(OpenDataRequestProcess.AGREEMENT_HASH))) {
            problems.add(new Problem("agreementHash", "协议内容与您阅读的不一致，请刷新页面重新阅读"));
        }
        if (request.wish().until().isBefore(Application.today(clock))) {
            problems.add(new Problem("", "使用期限已于 " + request.wish().until() + " 届满，不能再签订；请撤回后重新申请"));
        }
        if (resources.find(request.resource()).openingType() != OpeningType.CONDITIONAL) {
            problems.add(new Problem("", "“" + request.resourceName() + "”已不再有条件开放，不能签订；请撤回本申请"));
        }
        return problems;
    }
}
