package org.shuyue.agreement.process;

import static org.shuyue.workflow.ProcessVariable.flag;
import static org.shuyue.workflow.ProcessVariable.id;
import static org.shuyue.workflow.ProcessVariable.text;

import java.util.Set;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.workflow.ProcessContract;
import org.shuyue.workflow.ProcessVariable;
import org.springframework.stereotype.Component;

/** Names of the diagram agreement-breach.bpmn and of its forms; no other class spells them. */
@Component
public class AgreementBreachProcess implements ProcessContract {
    public static final String KEY = "agreement-breach";

    public static final String START_FORM = "agreement-breach-start";
    public static final String RECTIFY_FORM = "agreement-breach-rectify";
    public static final String JUDGE_FORM = "agreement-breach-judge";

    public static final ProcessVariable<CaseNumber> AGREEMENT_NUMBER = id("agreementNumber", CaseNumber::new);
    public static final ProcessVariable<String> AGREEMENT_TITLE = text("agreementTitle");
    public static final ProcessVariable<String> BROKEN_CLAUSE = text("brokenClause");
    public static final ProcessVariable<String> BREACH_FACTS = text("breachFacts");
    public static final ProcessVariable<String> DEMANDS = text("demands");
    public static final ProcessVariable<Boolean> GRAVE_BREACH = flag("graveBreach");
    public static final ProcessVariable<PersonId> OTHER_HANDLER = id("otherHandler", PersonId::new);
    public static final ProcessVariable<PersonId> COMPLAINING_HANDLER = id("complainingHandler", PersonId::new);
    public static final ProcessVariable<String> MEASURES = text("measures");
    public static final ProcessVariable<String> JUDGEMENT = text("judgement");
    public static final ProcessVariable<String> JUDGEMENT_REASON = text("judgementReason");

    @Override
    public String processId() {
        return KEY;
    }

    @Override
    public String numberPrefix() {
        return "WY";
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(
                AGREEMENT_NUMBER,
                AGREEMENT_TITLE,
                BROKEN_CLAUSE,
                BREACH_FACTS,
                DEMANDS,
                GRAVE_BREACH,
                OTHER_HANDLER,
                COMPLAINING_HANDLER,
                MEASURES,
                JUDGEMENT,
                JUDGEMENT_REASON);
    }

    @Override
    public boolean ownCasesToo() {
        return true;
    }
}
