package org.shuyue.quality.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shuyue.Application;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.quality.ErrorReports;
import org.shuyue.shared.Problem;
import org.shuyue.workflow.FormPolicy;
import org.shuyue.workflow.Submission;
import org.springframework.stereotype.Component;

/** A user of another agency's data reports an item that is shared, what was found until today, once (YC-25a). */
@Component
class ErrorReportStartPolicy implements FormPolicy {
    private final Resources resources;
    private final ErrorReports reports;
    private final Clock clock;

    ErrorReportStartPolicy(Resources resources, ErrorReports reports, Clock clock) {
        this.resources = resources;
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return DataCorrectionProcess.START_FORM;
    }

    @Override
    public List<Problem> check(Submission submission) {
        String code = submission.text(DataCorrectionProcess.RESOURCE);
        Optional<Resource> resource = resources.byCode(code);
        if (resource.isEmpty()) {
            return List.of(new Problem("resource", "目录中没有编码为“" + code + "”的资源，请从资源目录进入"));
        }
        if (!mayReport(submission.by(), resource.get())) {
            return List.of(new Problem("", "数据有误由使用单位的申请人员或者取得该资源授权的人员反馈；您不能反馈"));
        }
        if (resource.get().provider().equals(submission.by().agency())) {
            return List.of(new Problem("resource", "“" + resource.get().name() + "”由本单位提供，请直接更正数据"));
        }
        return check(submission, resource.get());
    }

    private List<Problem> check(Submission submission, Resource resource) {
        List<Problem> problems = new ArrayList<>();
        String item = submission.text(DataCorrectionProcess.FAULT_ITEM);
        if (resource.sharedItems().stream().noneMatch(one -> one.name().equals(item))) {
            problems.add(new Problem("faultItem", "请在该资源共享的信息项中选择有误的一项"));
        }
        LocalDate found = submission.date(DataCorrectionProcess.DISCOVERED_ON);
        if (found != null && found.isAfter(Application.today(clock))) {
            problems.add(new Problem("discoveredOn", "发现日期不能晚于今天"));
        }
        reports.openFor(resource.id(), item, submission.text(DataCorrectionProcess.RECORD_KEY), submission.by())
                .ifPresent(open ->
                        problems.add(new Problem("recordKey", "本单位已反馈同一条记录的同一信息项，办件 " + open + " 正在校核，不必重复反馈")));
        return problems;
    }

    private boolean mayReport(Person person, Resource resource) {
        return person.has(Role.REQUESTER) || reports.uses(person.id(), resource.id());
    }
}
