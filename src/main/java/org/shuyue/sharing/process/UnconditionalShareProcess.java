package org.shuyue.sharing.process;

import static org.shuyue.workflow.ProcessVariable.text;

import org.shuyue.sharing.ShareRoute;
import org.shuyue.workflow.ProcessVariable;
import org.springframework.stereotype.Component;

/** Names of the diagram unconditional-share.bpmn and of its forms; no other class spells them. */
@Component
public class UnconditionalShareProcess extends ShareProcess {
    public static final String KEY = "unconditional-share";

    public static final String START_FORM = "unconditional-share-start";
    public static final String COUNTY_FORM = "unconditional-share-county";
    public static final String COMPLETION_FORM = "unconditional-share-completion";
    public static final String OPEN_FORM = "unconditional-share-open";
    public static final String WITHDRAWAL_FORM = "unconditional-share-withdrawal";

    public static final ProcessVariable<String> OPEN_DECISION = text("openDecision");
    public static final ProcessVariable<String> FORMAL_FAULT = text("formalFault");

    UnconditionalShareProcess() {
        super(ShareRoute.UNCONDITIONAL, "DY", COUNTY_DECISION, OPEN_DECISION, FORMAL_FAULT);
    }
}
