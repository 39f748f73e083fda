package org.shuyue.quality.process;

import static org.shuyue.workflow.ProcessVariable.date;
import static org.shuyue.workflow.ProcessVariable.flag;
import static org.shuyue.workflow.ProcessVariable.id;
import static org.shuyue.workflow.ProcessVariable.options;
import static org.shuyue.workflow.ProcessVariable.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.ResourceId;
import org.shuyue.workflow.Option;
import org.shuyue.workflow.ProcessContract;
import org.shuyue.workflow.ProcessVariable;
import org.shuyue.workflow.Withdrawal;
import org.springframework.stereotype.Component;

/** Names of the diagram data-correction.bpmn and of its forms; no other class spells them. */
@Component
public class DataCorrectionProcess implements ProcessContract {
    public static final String KEY = "data-correction";

    public static final String START_FORM = "data-correction-start";
    public static final String CHECK_FORM = "data-correction-check";
    public static final String WITHDRAWAL_FORM = "data-correction-withdrawal";

    public static final String REQUEST_WITHDRAWN = Withdrawal.MESSAGE;

    public static final ProcessVariable<ResourceId> RESOURCE = id("resource", ResourceId::new);
    public static final ProcessVariable<String> RESOURCE_NAME = text("resourceName");
    public static final ProcessVariable<AgencyId> PROVIDER_AGENCY = id("providerAgency", AgencyId::new);
    public static final ProcessVariable<List<Option>> OFFERED_ITEMS = options("offeredItems");

    public static final ProcessVariable<String> FAULT_KIND = text("faultKind");
    public static final ProcessVariable<String> FAULT_ITEM = text("faultItem");
    public static final ProcessVariable<String> RECORD_KEY = text("recordKey");
    public static final ProcessVariable<String> WHAT_IS_WRONG = text("whatIsWrong");
    public static final ProcessVariable<String> SHOULD_BE = text("shouldBe");
    public static final ProcessVariable<String> EVIDENCE = text("evidence");
    public static final ProcessVariable<LocalDate> DISCOVERED_ON = date("discoveredOn");
    public static final ProcessVariable<Boolean> BUSINESS_WAITING = flag("businessWaiting");

    public static final ProcessVariable<String> REPORT_ANSWER = text("reportAnswer");
    public static final ProcessVariable<String> CORRECTION_NOTE = text("correctionNote");
    public static final ProcessVariable<String> WIDER_PROBLEM = text("widerProblem");
    public static final ProcessVariable<String> ANSWER_REASONS = text("answerReasons");
    public static final ProcessVariable<String> ANSWER_BASIS = text("answerBasis");

    public static final ProcessVariable<String> WITHDRAWAL_REASON = text("withdrawalReason");

    @Override
    public String processId() {
        return KEY;
    }

    @Override
    public String numberPrefix() {
        return "JC";
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(
                RESOURCE,
                RESOURCE_NAME,
                PROVIDER_AGENCY,
                OFFERED_ITEMS,
                FAULT_KIND,
                FAULT_ITEM,
                RECORD_KEY,
                WHAT_IS_WRONG,
                SHOULD_BE,
                EVIDENCE,
                DISCOVERED_ON,
                BUSINESS_WAITING,
                REPORT_ANSWER,
                CORRECTION_NOTE,
                WIDER_PROBLEM,
                ANSWER_REASONS,
                ANSWER_BASIS,
                WITHDRAWAL_REASON);
    }
}
