package org.shuyue.sharing;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.CaseDecision;
import org.shuyue.workflow.DecidedCases;
import org.springframework.stereotype.Component;

/** What providers answered to share requests, and which were not accepted. */
@Component
class DecidedShareRequests implements DecidedCases {
    private final ShareRequests requests;

    DecidedShareRequests(ShareRequests requests) {
        this.requests = requests;
    }

    @Override
    public Set<String> processIds() {
        return Set.of("conditional-share", "county-conditional-share", "unconditional-share");
    }

    @Override
    public Optional<CaseDecision> of(CaseNumber number) {
        return requests.find(number).flatMap(DecidedShareRequests::decision);
    }

    private static Optional<CaseDecision> decision(ShareRequest request) {
        return request.decision().map(decision -> answered(request, decision)).or(() -> notAccepted(request));
    }

    private static CaseDecision answered(ShareRequest request, Decision decision) {
        String reasons = Stream.of(decision.refusalReasons(), decision.terms())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
        return new CaseDecision(
                decision.conclusion().label(),
                request.decidedAt().orElse(null),
                request.decidedBy().orElse(""),
                reasons,
                decision.refusalBasis());
    }

    private static Optional<CaseDecision> notAccepted(ShareRequest request) {
        return request.nonAcceptanceReason()
                .map(reason -> new CaseDecision(
                        "不予受理",
                        request.closedAt().orElse(null),
                        request.decidedBy().orElse(""),
                        reason,
                        request.nonAcceptanceBasis().orElse("")));
    }
}
