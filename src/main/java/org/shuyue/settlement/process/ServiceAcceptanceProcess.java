package org.shuyue.settlement.process;

import static org.shuyue.workflow.ProcessVariable.id;
import static org.shuyue.workflow.ProcessVariable.text;
import static org.shuyue.workflow.ProcessVariable.texts;

import java.util.List;
import java.util.Set;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PaperNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.workflow.ProcessContract;
import org.shuyue.workflow.ProcessVariable;
import org.springframework.stereotype.Component;

/** Names of the diagram service-acceptance.bpmn and of its forms; no other class spells them. */
@Component
public class ServiceAcceptanceProcess implements ProcessContract {
    public static final String KEY = "service-acceptance";

    public static final String START_FORM = "service-acceptance-start";
    public static final String INSPECT_FORM = "service-acceptance-inspect";
    public static final String REMEDY_FORM = "service-acceptance-remedy";

    public static final ProcessVariable<CaseNumber> AGREEMENT_NUMBER = id("agreementNumber", CaseNumber::new);
    public static final ProcessVariable<String> AGREEMENT_TITLE = text("agreementTitle");
    public static final ProcessVariable<String> CONTRACT_NUMBER = text("contractNumber");
    public static final ProcessVariable<String> CONTRACT_AMOUNT = text("contractAmount");
    public static final ProcessVariable<String> AMOUNT_PAID = text("amountPaid");
    public static final ProcessVariable<String> SERVICE_ITEMS = text("serviceItems");
    public static final ProcessVariable<PersonId> SERVING_HANDLER = id("servingHandler", PersonId::new);
    public static final ProcessVariable<PersonId> SERVED_HANDLER = id("servedHandler", PersonId::new);
    public static final ProcessVariable<String> ACCEPTANCE_DECISION = text("acceptanceDecision");
    public static final ProcessVariable<String> FINDINGS = text("findings");
    public static final ProcessVariable<String> FAULTS = text("faults");
    public static final ProcessVariable<String> INSPECTORS = text("inspectors");
    public static final ProcessVariable<String> EXPERTS = text("experts");
    public static final ProcessVariable<String> REMEDY = text("remedy");
    public static final ProcessVariable<PaperNumber> SIGNING_PAPER = id("signingPaper", PaperNumber::new);
    public static final ProcessVariable<List<String>> SIGNING_SIDES = texts("signingSides");
    public static final ProcessVariable<String> SIGNING_OUTCOME = text("signingOutcome");
    public static final ProcessVariable<String> SIGNING_REFUSAL_REASONS = text("signingRefusalReasons");

    @Override
    public String processId() {
        return KEY;
    }

    @Override
    public String numberPrefix() {
        return "YS";
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(
                AGREEMENT_NUMBER,
                AGREEMENT_TITLE,
                CONTRACT_NUMBER,
                CONTRACT_AMOUNT,
                AMOUNT_PAID,
                SERVICE_ITEMS,
                SERVING_HANDLER,
                SERVED_HANDLER,
                ACCEPTANCE_DECISION,
                FINDINGS,
                FAULTS,
                INSPECTORS,
                EXPERTS,
                REMEDY,
                SIGNING_PAPER,
                SIGNING_SIDES,
                SIGNING_OUTCOME,
                SIGNING_REFUSAL_REASONS);
    }

    @Override
    public boolean ownCasesToo() {
        return true;
    }
}
