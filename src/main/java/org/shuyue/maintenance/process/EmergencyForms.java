package org.shuyue.maintenance.process;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shuyue.Application;
import org.shuyue.calendar.Calendars;
import org.shuyue.calendar.WorkingDays;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.catalogue.SharingAdjustments;
import org.shuyue.catalogue.SharingType;
import org.shuyue.maintenance.EmergencyPolicy;
import org.shuyue.maintenance.EmergencyReclassification;
import org.shuyue.maintenance.EmergencyReclassifications;
import org.shuyue.maintenance.EmergencyState;
import org.shuyue.party.Agencies;
import org.shuyue.party.Jurisdiction;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.Problem;
import org.shuyue.workflow.FormPolicy;
import org.shuyue.workflow.Submission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules of the forms of an adjustment for an emergency, beyond what each field says of itself. */
@Configuration(proxyBeanMethods = false)
class EmergencyForms {
    private static final String UNTIL = EmergencyReclassificationProcess.UNTIL_DATE.name();
    private static final String NEW_UNTIL = EmergencyReclassificationProcess.NEW_UNTIL.name();

    private final Agencies agencies;
    private final Calendars calendars;
    private final Clock clock;

    EmergencyForms(Agencies agencies, Calendars calendars, Clock clock) {
        this.agencies = agencies;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Bean
    FormPolicy emergencyStartPolicy(Resources resources, SharingAdjustments adjustments, Jurisdiction jurisdiction) {
        return FormPolicy.of(EmergencyReclassificationProcess.START_FORM, submission -> {
            String code =
                    submission.text(EmergencyReclassificationProcess.RESOURCE).strip();
            Resource resource = resources.byCode(code).orElse(null);
            if (resource == null) {
                return List.of(new Problem("resource", "目录中没有编码为“" + code + "”的资源，请从资源目录进入"));
            }
            if (!EmergencyPolicy.mayDeclare(submission.by(), resource, jurisdiction)) {
                return List.of(new Problem("resource", "只有提供部门的审核人员、负责人和主管部门可以临时调整“" + resource.name() + "”"));
            }
            return adjustments
                    .of(resource.id())
                    .map(running -> List.of(new Problem(
                            "resource",
                            "“" + resource.name() + "”正在临时调整（办件 " + running.caseNumber() + "，至 " + running.until()
                                    + "），请在该办件中延长或者提前结束")))
                    .orElseGet(() -> declaration(submission, resource));
        });
    }

    private List<Problem> declaration(Submission submission, Resource resource) {
        List<Problem> problems = new ArrayList<>();
        EmergencyPolicy.objection(
                        resource, SharingType.valueOf(submission.text(EmergencyReclassificationProcess.TEMPORARY_TYPE)))
                .ifPresent(objection -> problems.add(new Problem("temporaryType", objection)));
        LocalDate until = requireNonNull(submission.date(EmergencyReclassificationProcess.UNTIL_DATE));
        objection(until, resource.provider()).ifPresent(objection -> problems.add(new Problem(UNTIL, objection)));
        return problems;
    }

    /** Extended to a later day only; ended at any time. */
    @Bean
    FormPolicy emergencyManagePolicy(EmergencyReclassifications emergencies) {
        return FormPolicy.of(EmergencyReclassificationProcess.MANAGE_FORM, submission -> {
            LocalDate until = submission.date(EmergencyReclassificationProcess.NEW_UNTIL);
            if (until == null) {
                return List.of();
            }
            EmergencyReclassification one = running(submission, emergencies);
            if (!until.isAfter(one.untilDate())) {
                return List.of(new Problem(NEW_UNTIL, "延长后的日期应当晚于现在的截止日期 " + one.untilDate() + "；要提前恢复的，请选择“提前结束”"));
            }
            return objection(until, one.provider())
                    .map(objection -> List.of(new Problem(NEW_UNTIL, objection)))
                    .orElse(List.of());
        });
    }

    @Bean
    FormPolicy emergencyWithdrawalPolicy(EmergencyReclassifications emergencies) {
        return FormPolicy.of(EmergencyReclassificationProcess.WITHDRAWAL_FORM, submission -> {
            EmergencyReclassification one = running(submission, emergencies);
            if (!one.declaredBy().equals(submission.by().id())) {
                return List.of(new Problem("", "只有申报人本人可以撤回；其他人请办理“管理临时调整”，选择提前结束"));
            }
            return one.emergencyState() == EmergencyState.RUNNING
                    ? List.of()
                    : List.of(new Problem("", "临时调整已经结束，不能撤回"));
        });
    }

    private Optional<String> objection(LocalDate until, AgencyId provider) {
        WorkingDays calendar = calendars.all().in(agencies.find(provider).region());
        return EmergencyPolicy.objection(until, Application.today(clock), calendar);
    }

    private static EmergencyReclassification running(Submission submission, EmergencyReclassifications emergencies) {
        return emergencies.find(requireNonNull(submission.caseNumber())).orElseThrow();
    }
}
