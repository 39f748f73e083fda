package org.shuyue.opening.process;

import static org.shuyue.workflow.ProcessVariable.date;
import static org.shuyue.workflow.ProcessVariable.flag;
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

/** Names of the diagram rights-objection.bpmn and of its forms; no other class spells them. */
@Component
public class RightsObjectionProcess implements ProcessContract {
    public static final String KEY = "rights-objection";

    public static final String START_FORM = "rights-objection-start";
    public static final String WITHDRAWAL_FORM = "rights-objection-withdrawal";
    public static final String REQUEST_WITHDRAWN = Withdrawal.MESSAGE;
    public static final String OWN_MOTION = "ownMotion";

    public static final ProcessVariable<ResourceId> RESOURCE = id("resource", ResourceId::new);
    public static final ProcessVariable<String> RESOURCE_NAME = text("resourceName");
    public static final ProcessVariable<AgencyId> PROVIDER_AGENCY = id("providerAgency", AgencyId::new);
    public static final ProcessVariable<String> ORIGIN = text("origin");
    public static final ProcessVariable<String> INTEREST = text("interest");
    public static final ProcessVariable<String> FACTS = text("facts");
    public static final ProcessVariable<String> EVIDENCE = text("evidence");
    public static final ProcessVariable<LocalDate> DISCOVERED_ON = date("discoveredOn");
    public static final ProcessVariable<String> CONTACT = text("contact");
    public static final ProcessVariable<String> NOTIFICATION = text("notification");
    public static final ProcessVariable<Boolean> SUSPEND_NOW = flag("suspendNow");
    public static final ProcessVariable<String> MEASURE = text("measure");
    public static final ProcessVariable<String> MEASURE_REASONS = text("measureReasons");
    public static final ProcessVariable<String> MEASURE_BASIS = text("measureBasis");
    public static final ProcessVariable<String> PROCESS_RESULT = text("processResult");
    public static final ProcessVariable<String> WITHDRAWAL_REASON = text("withdrawalReason");

    @Override
    public String processId() {
        return KEY;
    }

    @Override
    public String numberPrefix() {
        return "YY";
    }

    /** Who finds something by himself also verifies it (YC-30b). */
    @Override
    public boolean ownCasesToo() {
        return true;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(
                RESOURCE,
                RESOURCE_NAME,
                PROVIDER_AGENCY,
                ORIGIN,
                INTEREST,
                FACTS,
                EVIDENCE,
                DISCOVERED_ON,
                CONTACT,
                NOTIFICATION,
                SUSPEND_NOW,
                MEASURE,
                MEASURE_REASONS,
                MEASURE_BASIS,
                PROCESS_RESULT,
                WITHDRAWAL_REASON);
    }
}
