package org.shuyue.supply.process;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shuyue.Application;
import org.shuyue.calendar.Calendars;
import org.shuyue.catalogue.Datasets;
import org.shuyue.catalogue.NewEntries;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.party.Agencies;
import org.shuyue.party.Agency;
import org.shuyue.party.People;
import org.shuyue.party.Role;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Problem;
import org.shuyue.shared.ResourceId;
import org.shuyue.supply.DataDemand;
import org.shuyue.supply.DataDemands;
import org.shuyue.supply.PromisedDatePolicy;
import org.shuyue.workflow.FormPolicy;
import org.shuyue.workflow.Submission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules of the forms of a demand, beyond what each field says of itself. */
@Configuration(proxyBeanMethods = false)
class DemandForms {
    private static final Map<String, String> FIELDS = Map.of(
            "资源代码", "entryCode",
            "共享条件", "sharingConditions",
            "共享依据", "sharingBasis",
            "开放条件", "openingConditions",
            "开放依据", "openingBasis",
            "字段名", "entryItems");

    @Bean
    FormPolicy demandStartPolicy(Clock clock) {
        return FormPolicy.of(UncataloguedRequestProcess.START_FORM, submission -> {
            if (!submission.by().has(Role.REQUESTER)) {
                return List.of(new Problem("", "您没有申请人员的角色，不能提出数据需求；请联系系统管理员"));
            }
            LocalDate until = submission.date(UncataloguedRequestProcess.NEEDED_UNTIL);
            return until != null && until.isBefore(Application.today(clock))
                    ? List.of(new Problem("neededUntil", "“使用到”的日期已过，请填写今天或以后的日期"))
                    : List.of();
        });
    }

    /** An agency that can answer, or an entry that there is (YC-23a). */
    @Bean
    FormPolicy demandFindPolicy(DataDemands demands, Resources resources, Agencies agencies, People people) {
        return FormPolicy.of(UncataloguedRequestProcess.FIND_FORM, submission -> {
            String code = submission.text(UncataloguedRequestProcess.EXISTING_RESOURCE);
            if (!code.isEmpty()) {
                return resources.byCode(code).isPresent()
                        ? List.of()
                        : List.of(new Problem("existingResource", "目录中没有编码为“" + code + "”的资源，请核对"));
            }
            AgencyId provider = new AgencyId(submission.text(UncataloguedRequestProcess.PROVIDER_AGENCY));
            if (provider.equals(demand(submission, demands).requesterAgency())) {
                return List.of(new Problem("providerAgency", "不能转给需求单位自己，请选择掌握数据的部门"));
            }
            return people.withRole(Role.REVIEWER, provider).isEmpty()
                    ? List.of(new Problem(
                            "providerAgency",
                            "“" + agencies.look(provider).map(Agency::name).orElse(provider.value())
                                    + "”没有审核人员，无人可以答复；请先由系统管理员设置审核人员"))
                    : List.of();
        });
    }

    @Bean
    FormPolicy demandAnswerPolicy(Agencies agencies, Calendars calendars, Clock clock) {
        return FormPolicy.of(
                UncataloguedRequestProcess.ANSWER_FORM,
                submission -> PromisedDatePolicy.check(
                        submission.date(UncataloguedRequestProcess.PROMISED_DATE),
                        Application.today(clock),
                        calendars
                                .all()
                                .in(agencies.find(submission.by().agency()).region())));
    }

    @Bean
    FormPolicy demandCataloguePolicy(DataDemands demands, EntryForm form, NewEntries entries) {
        return FormPolicy.of(UncataloguedRequestProcess.CATALOGUE_FORM, submission -> {
            try {
                Resource entry = form.entry(
                        submission::text,
                        requireNonNull(demand(submission, demands).provider()));
                return entries.check(entry).stream()
                        .map(problem ->
                                new Problem(FIELDS.getOrDefault(problem.field(), "entryItems"), problem.message()))
                        .toList();
            } catch (InputRefused refused) {
                return refused.problems();
            }
        });
    }

    /** The data has come, and the period is one. */
    @Bean
    FormPolicy demandSharePolicy(DataDemands demands, Datasets datasets, Clock clock) {
        return FormPolicy.of(UncataloguedRequestProcess.SHARE_FORM, submission -> {
            List<Problem> problems = new ArrayList<>();
            ResourceId entry = requireNonNull(demand(submission, demands).entryCode());
            if (!datasets.has(entry)) {
                problems.add(new Problem("", "资源“" + entry + "”还没有数据，请先在目录的资源页面“上传数据”，再开通共享"));
            }
            LocalDate from = requireNonNull(submission.date(UncataloguedRequestProcess.SHARE_FROM));
            LocalDate until = requireNonNull(submission.date(UncataloguedRequestProcess.SHARE_UNTIL));
            if (until.isBefore(from)) {
                problems.add(new Problem("shareUntil", "“开通至”早于“开通自”，请改正"));
            } else if (until.isBefore(Application.today(clock))) {
                problems.add(new Problem("shareUntil", "“开通至”的日期已过，请填写今天或以后的日期"));
            }
            return problems;
        });
    }

    @Bean
    FormPolicy demandWithdrawalPolicy(DataDemands demands) {
        return FormPolicy.of(UncataloguedRequestProcess.WITHDRAWAL_FORM, submission -> {
            DataDemand demand = demand(submission, demands);
            if (!demand.requester().equals(submission.by().id())) {
                return List.of(new Problem("", "只有申请人本人可以撤回需求"));
            }
            return demand.demandState().isOpen() ? List.of() : List.of(new Problem("", "需求已经办结，不能撤回"));
        });
    }

    private static DataDemand demand(Submission submission, DataDemands demands) {
        return demands.find(requireNonNull(submission.caseNumber())).orElseThrow();
    }
}
