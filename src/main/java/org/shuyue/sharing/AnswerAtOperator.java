package org.shuyue.sharing;

import java.util.List;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The operator's answer: it opens a subscription, accepts a county's request, or refuses either on formal grounds. */
@Component
public class AnswerAtOperator {
    private final ShareRequests requests;
    private final DecideShareRequest decide;

    AnswerAtOperator(ShareRequests requests, DecideShareRequest decide) {
        this.requests = requests;
        this.decide = decide;
    }

    /**
     * A county's request that is accepted is forwarded by the next step.
     *
     * @param fault code of the {@link FormalFault} for which a subscription is refused, or empty
     * @param reasons empty where it is not refused
     */
    @Transactional
    public void record(CaseNumber number, String fault, String reasons, String basis, Actor by) {
        if (!reasons.isEmpty()) {
            String formal =
                    fault.isEmpty() ? "" : "形式问题（" + FormalFault.byCode(fault).label() + "）：";
            decide.decide(number, new Decision(Conclusion.REFUSE, List.of(), "", formal + reasons, basis), by);
        } else if (requests.get(number).route() == ShareRoute.UNCONDITIONAL) {
            decide.decide(number, new Decision(Conclusion.AGREE, List.of(), "", "", ""), by);
        }
    }
}
