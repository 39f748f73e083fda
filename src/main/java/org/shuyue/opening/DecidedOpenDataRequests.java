package org.shuyue.opening;

import java.util.Optional;
import java.util.Set;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.CaseDecision;
import org.shuyue.workflow.DecidedCases;
import org.springframework.stereotype.Component;

/** What providers answered to requests of the public, and which were not accepted. */
@Component
class DecidedOpenDataRequests implements DecidedCases {
    private final OpenDataRequests requests;

    DecidedOpenDataRequests(OpenDataRequests requests) {
        this.requests = requests;
    }

    @Override
    public Set<String> processIds() {
        return Set.of("open-data-request");
    }

    @Override
    public Optional<CaseDecision> of(CaseNumber number) {
        return requests.find(number)
                .flatMap(request -> conclusion(request)
                        .map(conclusion -> new CaseDecision(
                                conclusion,
                                request.decidedAt().orElse(null),
                                request.decidedBy().orElse(""),
                                request.refusalReasons()
                                        .or(request::nonAcceptanceReason)
                                        .orElse(""),
                                request.refusalBasis()
                                        .or(request::nonAcceptanceBasis)
                                        .orElse(""))));
    }

    private static Optional<String> conclusion(OpenDataRequest request) {
        if (request.nonAcceptanceReason().isPresent()) {
            return Optional.of("不予受理");
        }
        if (!request.grantedItems().isEmpty()) {
            return Optional.of(request.refusalReasons().isPresent() ? "部分同意开放" : "同意开放");
        }
        return request.refusalReasons().map(reasons -> "不同意开放");
    }
}
