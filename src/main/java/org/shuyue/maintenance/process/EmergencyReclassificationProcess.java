package org.shuyue.maintenance.process;

import static org.shuyue.workflow.ProcessVariable.date;
import static org.shuyue.workflow.ProcessVariable.id;
import static org.shuyue.workflow.ProcessVariable.text;

import java.time.LocalDate;
import java.util.Set;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.ResourceId;
import org.shuyue.workflow.ProcessContract;
import org.shuyue.workflow.ProcessVariable;
import org.shuyue.workflow.Withdrawal;
import org.springframework.stereotype.Component;

/** Names of the diagram emergency-reclassification.bpmn and of its forms; no other class spells them. */
@Component
public class EmergencyReclassificationProcess implements ProcessContract {
    public static final String KEY = "emergency-reclassification";

    public static final String START_FORM = "emergency-reclassification-start";
    public static final String MANAGE_FORM = "emergency-reclassification-manage";
    public static final String WITHDRAWAL_FORM = "emergency-reclassification-withdrawal";

    public static final String REQUEST_WITHDRAWN = Withdrawal.MESSAGE;

    public static final ProcessVariable<ResourceId> RESOURCE = id("resource", ResourceId::new);
    public static final ProcessVariable<String> RESOURCE_NAME = text("resourceName");
    public static final ProcessVariable<AgencyId> PROVIDER_AGENCY = id("providerAgency", AgencyId::new);
    public static final ProcessVariable<String> MANAGING_GROUPS = text("managingGroups");
    public static final ProcessVariable<String> EMERGENCY_KIND = text("emergencyKind");
    public static final ProcessVariable<String> EMERGENCY_EVENT = text("emergencyEvent");
    public static final ProcessVariable<String> FORMER_TYPE = text("formerType");
    public static final ProcessVariable<String> TEMPORARY_TYPE = text("temporaryType");
    public static final ProcessVariable<String> TEMPORARY_TYPE_NAME = text("temporaryTypeName");
    public static final ProcessVariable<String> TEMPORARY_CONDITIONS = text("temporaryConditions");
    public static final ProcessVariable<String> ADJUSTMENT_REASON = text("adjustmentReason");
    public static final ProcessVariable<String> ADJUSTMENT_BASIS = text("adjustmentBasis");
    public static final ProcessVariable<LocalDate> UNTIL_DATE = date("untilDate");
    public static final ProcessVariable<String> ADJUSTMENT_DECISION = text("adjustmentDecision");
    public static final ProcessVariable<LocalDate> NEW_UNTIL = date("newUntil");
    public static final ProcessVariable<String> DECISION_REASON = text("decisionReason");
    public static final ProcessVariable<String> WITHDRAWAL_REASON = text("withdrawalReason");

    @Override
    public String processId() {
        return KEY;
    }

    @Override
    public String numberPrefix() {
        return "LT";
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(
                RESOURCE,
                RESOURCE_NAME,
                PROVIDER_AGENCY,
                MANAGING_GROUPS,
                EMERGENCY_KIND,
                EMERGENCY_EVENT,
                FORMER_TYPE,
                TEMPORARY_TYPE,
                TEMPORARY_TYPE_NAME,
                TEMPORARY_CONDITIONS,
                ADJUSTMENT_REASON,
                ADJUSTMENT_BASIS,
                UNTIL_DATE,
                ADJUSTMENT_DECISION,
                NEW_UNTIL,
                DECISION_REASON,
                WITHDRAWAL_REASON);
    }

    @Override
    public boolean ownCasesToo() {
        return true;
    }
}
