package org.shuyue.breach.process;

import static org.shuyue.workflow.ProcessVariable.flag;
import static org.shuyue.workflow.ProcessVariable.moment;
import static org.shuyue.workflow.ProcessVariable.text;

import java.time.Instant;
import java.util.Set;
import org.shuyue.workflow.ProcessContract;
import org.shuyue.workflow.ProcessVariable;
import org.springframework.stereotype.Component;

/** Names of the diagram breach-report.bpmn and of its forms; no other class spells them. */
@Component
public class BreachReportProcess implements ProcessContract {
    public static final String KEY = "breach-report";

    public static final String START_FORM = "breach-report-start";
    public static final String REPORT_FORM = "breach-report-report";
    public static final String SUPPLEMENT_FORM = "breach-report-supplement";
    public static final String RECEIPT_FORM = "breach-report-receipt";

    public static final String FALSE_ALARM_FORM = "breach-report-false-alarm";

    public static final String BREACH_SUPPLEMENTED = "BreachSupplemented";
    public static final String FALSE_ALARM_FOUND = "FalseAlarmFound";

    public static final String REPORT_TASK = "UserTask_SendReport";

    public static final ProcessVariable<String> LEAKED_RESOURCES = text("leakedResources");
    public static final ProcessVariable<String> RESOURCE_NAME = text("resourceName");
    public static final ProcessVariable<String> WHAT_HAPPENED = text("whatHappened");
    public static final ProcessVariable<Instant> LEAK_AT = moment("leakAt");
    public static final ProcessVariable<String> LEAK_REASON = text("leakReason");
    public static final ProcessVariable<Boolean> LEAK_MISSTATED = flag("leakMisstated");
    public static final ProcessVariable<Instant> DISCOVERED_AT = moment("discoveredAt");
    public static final ProcessVariable<String> SEVERITY = text("severity");
    public static final ProcessVariable<String> CONTACT_PHONE = text("contactPhone");

    public static final ProcessVariable<String> NOTICE_SUBJECTS = text("noticeSubjects");
    public static final ProcessVariable<String> NOTICE_DESCRIPTION = text("noticeDescription");
    public static final ProcessVariable<String> NOTICE_SCOPE = text("noticeScope");
    public static final ProcessVariable<String> NOTICE_REMEDY = text("noticeRemedy");
    public static final ProcessVariable<String> NOTICE_OTHER = text("noticeOther");

    public static final ProcessVariable<String> RECEIVER = text("receiver");
    public static final ProcessVariable<String> RECEIVED_BY = text("receivedBy");
    public static final ProcessVariable<Instant> RECEIVED_AT = moment("receivedAt");
    public static final ProcessVariable<String> RECEIPT_NOTE = text("receiptNote");

    public static final ProcessVariable<String> CONTAIN_DECISION = text("containDecision");
    public static final ProcessVariable<String> CONTAIN_REASON = text("containReason");
    public static final ProcessVariable<String> STEP = text("step");
    public static final ProcessVariable<String> STEP_RESULT = text("stepResult");
    public static final ProcessVariable<String> LIFT_REASON = text("liftReason");

    public static final ProcessVariable<String> WARNING_DECISION = text("warningDecision");
    public static final ProcessVariable<String> WARNING_TITLE = text("warningTitle");
    public static final ProcessVariable<String> WARNING_TEXT = text("warningText");
    public static final ProcessVariable<String> NO_WARNING_REASON = text("noWarningReason");

    public static final ProcessVariable<String> FALSE_ALARM_REASON = text("falseAlarmReason");

    public static final ProcessVariable<String> CAUSE = text("breachCause");
    public static final ProcessVariable<String> REMEDY = text("breachRemedy");
    public static final ProcessVariable<String> LESSONS = text("breachLessons");

    @Override
    public String processId() {
        return KEY;
    }

    @Override
    public String numberPrefix() {
        return "XL";
    }

    /** Whoever finds a leak acts at once, also alone on duty at night. */
    @Override
    public boolean ownCasesToo() {
        return true;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(
                LEAKED_RESOURCES,
                RESOURCE_NAME,
                WHAT_HAPPENED,
                LEAK_AT,
                LEAK_REASON,
                LEAK_MISSTATED,
                DISCOVERED_AT,
                SEVERITY,
                CONTACT_PHONE,
                NOTICE_SUBJECTS,
                NOTICE_DESCRIPTION,
                NOTICE_SCOPE,
                NOTICE_REMEDY,
                NOTICE_OTHER,
                RECEIVER,
                RECEIVED_BY,
                RECEIVED_AT,
                RECEIPT_NOTE,
                CONTAIN_DECISION,
                CONTAIN_REASON,
                STEP,
                STEP_RESULT,
                LIFT_REASON,
                WARNING_DECISION,
                WARNING_TITLE,
                WARNING_TEXT,
                NO_WARNING_REASON,
                FALSE_ALARM_REASON,
                CAUSE,
                REMEDY,
                LESSONS);
    }
}
