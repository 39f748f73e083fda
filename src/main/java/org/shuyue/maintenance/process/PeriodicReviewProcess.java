package org.shuyue.maintenance.process;

import static org.shuyue.workflow.ProcessVariable.flag;
import static org.shuyue.workflow.ProcessVariable.id;
import static org.shuyue.workflow.ProcessVariable.options;
import static org.shuyue.workflow.ProcessVariable.text;

import java.util.List;
import java.util.Set;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.ResourceId;
import org.shuyue.workflow.Option;
import org.shuyue.workflow.ProcessContract;
import org.shuyue.workflow.ProcessVariable;
import org.shuyue.workflow.Withdrawal;
import org.springframework.stereotype.Component;

/** Names of the diagram periodic-review.bpmn and of its forms; no other class spells them. */
@Component
public class PeriodicReviewProcess implements ProcessContract {
    public static final String KEY = "periodic-review";

    public static final String START_FORM = "periodic-review-start";
    public static final String EVALUATION_FORM = "periodic-review-evaluation";
    public static final String CONFIRMATION_FORM = "periodic-review-confirmation";
    public static final String WITHDRAWAL_FORM = "periodic-review-withdrawal";

    public static final String REQUEST_WITHDRAWN = Withdrawal.MESSAGE;

    public static final ProcessVariable<ResourceId> RESOURCE = id("resource", ResourceId::new);
    public static final ProcessVariable<String> REVIEW_REMARK = text("reviewRemark");
    public static final ProcessVariable<String> RESOURCE_NAME = text("resourceName");
    public static final ProcessVariable<AgencyId> PROVIDER_AGENCY = id("providerAgency", AgencyId::new);
    public static final ProcessVariable<String> CONFIRMING_GROUPS = text("confirmingGroups");
    public static final ProcessVariable<String> OCCASION_NAME = text("occasionName");
    public static final ProcessVariable<String> SHARING_NOW_NAME = text("sharingNowName");
    public static final ProcessVariable<String> SHARING_CONDITIONS_NOW = text("sharingConditionsNow");
    public static final ProcessVariable<String> SHARING_BASIS_NOW = text("sharingBasisNow");
    public static final ProcessVariable<String> OPENING_NOW_NAME = text("openingNowName");
    public static final ProcessVariable<String> OPENING_CONDITIONS_NOW = text("openingConditionsNow");
    public static final ProcessVariable<String> OPENING_BASIS_NOW = text("openingBasisNow");
    public static final ProcessVariable<List<Option>> SHARING_OPTIONS = options("sharingOptions");
    public static final ProcessVariable<List<Option>> OPENING_OPTIONS = options("openingOptions");
    public static final ProcessVariable<String> NEW_SHARING = text("newSharing");
    public static final ProcessVariable<String> NEW_SHARING_CONDITIONS = text("newSharingConditions");
    public static final ProcessVariable<String> NEW_SHARING_BASIS = text("newSharingBasis");
    public static final ProcessVariable<String> SHARING_REASON = text("sharingReason");
    public static final ProcessVariable<String> SHARING_PROCESSING = text("sharingProcessing");
    public static final ProcessVariable<String> NEW_OPENING = text("newOpening");
    public static final ProcessVariable<String> NEW_OPENING_CONDITIONS = text("newOpeningConditions");
    public static final ProcessVariable<String> NEW_OPENING_BASIS = text("newOpeningBasis");
    public static final ProcessVariable<String> OPENING_REASON = text("openingReason");
    public static final ProcessVariable<String> OPENING_GROUND = text("openingGround");
    public static final ProcessVariable<String> OPENING_EVIDENCE = text("openingEvidence");
    public static final ProcessVariable<Boolean> TYPES_CHANGE = flag("typesChange");
    public static final ProcessVariable<String> PROPOSED_CHANGE = text("proposedChange");
    public static final ProcessVariable<String> CONFIRM_DECISION = text("confirmDecision");
    public static final ProcessVariable<String> CONFIRM_REMARK = text("confirmRemark");
    public static final ProcessVariable<String> WITHDRAWAL_REASON = text("withdrawalReason");

    @Override
    public String processId() {
        return KEY;
    }

    @Override
    public String numberPrefix() {
        return "PG";
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(
                RESOURCE,
                REVIEW_REMARK,
                RESOURCE_NAME,
                PROVIDER_AGENCY,
                CONFIRMING_GROUPS,
                OCCASION_NAME,
                SHARING_NOW_NAME,
                SHARING_CONDITIONS_NOW,
                SHARING_BASIS_NOW,
                OPENING_NOW_NAME,
                OPENING_CONDITIONS_NOW,
                OPENING_BASIS_NOW,
                SHARING_OPTIONS,
                OPENING_OPTIONS,
                NEW_SHARING,
                NEW_SHARING_CONDITIONS,
                NEW_SHARING_BASIS,
                SHARING_REASON,
                SHARING_PROCESSING,
                NEW_OPENING,
                NEW_OPENING_CONDITIONS,
                NEW_OPENING_BASIS,
                OPENING_REASON,
                OPENING_GROUND,
                OPENING_EVIDENCE,
                TYPES_CHANGE,
                PROPOSED_CHANGE,
                CONFIRM_DECISION,
                CONFIRM_REMARK,
                WITHDRAWAL_REASON);
    }

    @Override
    public boolean ownCasesToo() {
        return true;
    }
}
