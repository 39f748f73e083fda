package org.shuyue.sharing.process;

import org.shuyue.sharing.ShareRoute;
import org.springframework.stereotype.Component;

/** Names of the diagram conditional-share.bpmn and of its forms; no other class spells them. */
@Component
public class ConditionalShareProcess extends ShareProcess {
    public static final String KEY = "conditional-share";

    public static final String START_FORM = "conditional-share-start";
    public static final String CHECK_FORM = "conditional-share-check";
    public static final String COMPLETION_FORM = "conditional-share-completion";
    public static final String REVIEW_FORM = "conditional-share-review";
    public static final String WITHDRAWAL_FORM = "conditional-share-withdrawal";

    public static final String REVIEW_TASK = "UserTask_ReviewRequest";

    ConditionalShareProcess() {
        super(
                ShareRoute.CONDITIONAL,
                "GX",
                REQUEST_BASIS,
                ACCESS_METHOD,
                CHECK_DECISION,
                NON_ACCEPTANCE_REASON,
                NON_ACCEPTANCE_BASIS,
                DECISION,
                TERMS);
    }
}
