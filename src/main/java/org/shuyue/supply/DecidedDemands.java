package org.shuyue.supply;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.CaseDecision;
import org.shuyue.workflow.DecidedCases;
import org.springframework.stereotype.Component;

/** What providers answered to demands. */
@Component
class DecidedDemands implements DecidedCases {
    private final DataDemands demands;

    DecidedDemands(DataDemands demands) {
        this.demands = demands;
    }

    @Override
    public Set<String> processIds() {
        return Set.of("uncatalogued-request");
    }

    @Override
    public Optional<CaseDecision> of(CaseNumber number) {
        return demands.find(number).flatMap(DecidedDemands::decision);
    }

    private static Optional<CaseDecision> decision(DataDemand demand) {
        Answer.Decision answer = demand.answer();
        return answer == null
                ? Optional.empty()
                : Optional.of(new CaseDecision(
                        answer.label(),
                        demand.answeredAt(),
                        text(demand.answeredBy()),
                        text(demand.refusalReasons()),
                        text(demand.refusalBasis())));
    }

    private static String text(@Nullable String one) {
        return one == null ? "" : one;
    }
}
