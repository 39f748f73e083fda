package org.shuyue.agreement.process;

import static org.shuyue.workflow.ProcessVariable.flag;
import static org.shuyue.workflow.ProcessVariable.id;
import static org.shuyue.workflow.ProcessVariable.moment;
import static org.shuyue.workflow.ProcessVariable.text;

import java.time.Instant;
import java.util.Set;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.GrantId;
import org.shuyue.shared.PersonId;
import org.shuyue.workflow.ProcessContract;
import org.shuyue.workflow.ProcessVariable;
import org.springframework.stereotype.Component;

/** Names of the diagram data-destruction.bpmn and of its forms; no other class spells them. */
@Component
public class DataDestructionProcess implements ProcessContract {
    public static final String KEY = "data-destruction";

    public static final String START_FORM = "data-destruction-start";
    public static final String DESTROY_FORM = "data-destruction-destroy";
    public static final String PROVIDER_FORM = "data-destruction-provider";
    public static final String OPERATOR_FORM = "data-destruction-operator";

    public static final ProcessVariable<CaseNumber> AGREEMENT_NUMBER = id("agreementNumber", CaseNumber::new);
    public static final ProcessVariable<GrantId> GRANT_ID = id("grantId", GrantId::new);
    public static final ProcessVariable<String> REQUEST_REASON = text("requestReason");
    public static final ProcessVariable<String> DATA_NAME = text("dataName");
    public static final ProcessVariable<String> GROUND_NAME = text("groundName");
    public static final ProcessVariable<PersonId> HOLDER_HANDLER = id("holderHandler", PersonId::new);
    public static final ProcessVariable<PersonId> PROVIDER_HANDLER = id("providerHandler", PersonId::new);
    public static final ProcessVariable<Boolean> PROVIDER_CHECKS = flag("providerChecks");
    public static final ProcessVariable<String> WAY = text("way");
    public static final ProcessVariable<String> MEDIA = text("media");
    public static final ProcessVariable<String> METHOD = text("method");
    public static final ProcessVariable<String> AMOUNT = text("amount");
    public static final ProcessVariable<String> EXECUTOR = text("executor");
    public static final ProcessVariable<String> WITNESS = text("witness");
    public static final ProcessVariable<Instant> DESTROYED_AT = moment("destroyedAt");
    public static final ProcessVariable<Boolean> NO_COPY_LEFT = flag("noCopyLeft");
    public static final ProcessVariable<String> CERTIFICATE = text("certificate");
    public static final ProcessVariable<String> CHECK_DECISION = text("checkDecision");
    public static final ProcessVariable<String> CHECK_REMARK = text("checkRemark");

    @Override
    public String processId() {
        return KEY;
    }

    @Override
    public String numberPrefix() {
        return "XH";
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(
                AGREEMENT_NUMBER,
                GRANT_ID,
                REQUEST_REASON,
                DATA_NAME,
                GROUND_NAME,
                HOLDER_HANDLER,
                PROVIDER_HANDLER,
                PROVIDER_CHECKS,
                WAY,
                MEDIA,
                METHOD,
                AMOUNT,
                EXECUTOR,
                WITNESS,
                DESTROYED_AT,
                NO_COPY_LEFT,
                CERTIFICATE,
                CHECK_DECISION,
                CHECK_REMARK);
    }

    @Override
    public boolean ownCasesToo() {
        return true;
    }
}
