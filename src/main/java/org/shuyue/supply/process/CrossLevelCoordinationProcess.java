package org.shuyue.supply.process;

import static org.shuyue.workflow.ProcessVariable.date;
import static org.shuyue.workflow.ProcessVariable.flag;
import static org.shuyue.workflow.ProcessVariable.id;
import static org.shuyue.workflow.ProcessVariable.text;

import java.time.LocalDate;
import java.util.Set;
import org.shuyue.shared.PersonId;
import org.shuyue.workflow.ProcessContract;
import org.shuyue.workflow.ProcessVariable;
import org.shuyue.workflow.Withdrawal;
import org.springframework.stereotype.Component;

/** Names of the diagram cross-level-coordination.bpmn and of its forms; no other class spells them. */
@Component
public class CrossLevelCoordinationProcess implements ProcessContract {
    public static final String KEY = "cross-level-coordination";

    public static final String START_FORM = "cross-level-coordination-start";
    public static final String CONSIDER_FORM = "cross-level-coordination-consider";
    public static final String LETTER_FORM = "cross-level-coordination-letter";
    public static final String REPLY_FORM = "cross-level-coordination-reply";
    public static final String WITHDRAWAL_FORM = "cross-level-coordination-withdrawal";

    public static final String REQUEST_WITHDRAWN = Withdrawal.MESSAGE;

    public static final ProcessVariable<String> DATA_NAME = text("dataName");
    public static final ProcessVariable<String> WANTED_CONTENTS = text("wantedContents");
    public static final ProcessVariable<String> SCENARIO = text("scenario");
    public static final ProcessVariable<String> REQUEST_BASIS = text("requestBasis");
    public static final ProcessVariable<String> HOLDER_KIND = text("holderKind");
    public static final ProcessVariable<String> HOLDER = text("holder");
    public static final ProcessVariable<String> SEARCHED = text("searched");
    public static final ProcessVariable<LocalDate> NEEDED_UNTIL = date("neededUntil");
    public static final ProcessVariable<String> CONTACT_NAME = text("contactName");
    public static final ProcessVariable<String> CONTACT_PHONE = text("contactPhone");
    public static final ProcessVariable<Boolean> TRUTH_PROMISE = flag("truthPromise");
    public static final ProcessVariable<Boolean> COMPLIANCE_PROMISE = flag("compliancePromise");
    public static final ProcessVariable<Boolean> SECURITY_PROMISE = flag("securityPromise");
    public static final ProcessVariable<String> AUTHORITY_GROUP = text("authorityGroup");
    public static final ProcessVariable<PersonId> COORDINATOR = id("coordinator", PersonId::new);
    public static final ProcessVariable<String> COORDINATION_WAY = text("coordinationWay");
    public static final ProcessVariable<String> AUTHORITY_REMARK = text("authorityRemark");
    public static final ProcessVariable<String> EXISTING_RESOURCE = text("existingResource");
    public static final ProcessVariable<String> DECLINE_REASONS = text("declineReasons");
    public static final ProcessVariable<String> DECLINE_BASIS = text("declineBasis");
    public static final ProcessVariable<LocalDate> SENT_ON = date("sentOn");
    public static final ProcessVariable<String> ADDRESSEE = text("addressee");
    public static final ProcessVariable<String> LETTER_NUMBER = text("letterNumber");
    public static final ProcessVariable<String> LETTER_CONTENTS = text("letterContents");
    public static final ProcessVariable<LocalDate> REPLIED_ON = date("repliedOn");
    public static final ProcessVariable<String> REPLY_FROM = text("replyFrom");
    public static final ProcessVariable<String> REPLY_NUMBER = text("replyNumber");
    public static final ProcessVariable<String> REPLY_OUTCOME = text("replyOutcome");
    public static final ProcessVariable<String> PROVISION = text("provision");
    public static final ProcessVariable<String> OBTAINED_RESOURCE = text("obtainedResource");
    public static final ProcessVariable<String> OTHER_RESOURCE = text("otherResource");
    public static final ProcessVariable<String> REPLY_REASONS = text("replyReasons");
    public static final ProcessVariable<String> AGAIN_REASON = text("againReason");
    public static final ProcessVariable<String> WITHDRAWAL_REASON = text("withdrawalReason");

    @Override
    public String processId() {
        return KEY;
    }

    @Override
    public String numberPrefix() {
        return "KC";
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(
                DATA_NAME,
                WANTED_CONTENTS,
                SCENARIO,
                REQUEST_BASIS,
                HOLDER_KIND,
                HOLDER,
                SEARCHED,
                NEEDED_UNTIL,
                CONTACT_NAME,
                CONTACT_PHONE,
                TRUTH_PROMISE,
                COMPLIANCE_PROMISE,
                SECURITY_PROMISE,
                AUTHORITY_GROUP,
                COORDINATOR,
                COORDINATION_WAY,
                AUTHORITY_REMARK,
                EXISTING_RESOURCE,
                DECLINE_REASONS,
                DECLINE_BASIS,
                SENT_ON,
                ADDRESSEE,
                LETTER_NUMBER,
                LETTER_CONTENTS,
                REPLIED_ON,
                REPLY_FROM,
                REPLY_NUMBER,
                REPLY_OUTCOME,
                PROVISION,
                OBTAINED_RESOURCE,
                OTHER_RESOURCE,
                REPLY_REASONS,
                AGAIN_REASON,
                WITHDRAWAL_REASON);
    }
}
