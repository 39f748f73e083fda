package org.shuyue.breach.process;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.shuyue.breach.Breaches;
import org.shuyue.breach.ReportTimePolicy;
import org.shuyue.party.Person;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Problem;
import org.shuyue.workflow.FormPolicy;
import org.shuyue.workflow.Submission;
import org.springframework.stereotype.Component;

/** Known resources, times that can be, and no second case for what the same person has reported already. */
@Component("breachStartPolicy")
class StartPolicy implements FormPolicy {
    private final NamedResources named;
    private final Breaches breaches;
    private final Clock clock;

    StartPolicy(NamedResources named, Breaches breaches, Clock clock) {
        this.named = named;
        this.breaches = breaches;
        this.clock = clock;
    }

    static boolean mayReport(Person person) {
        return person.active() && !person.roles().isEmpty();
    }

    @Override
    public String formId() {
        return BreachReportProcess.START_FORM;
    }

    @Override
    public List<Problem> check(Submission submission) {
        if (!mayReport(submission.by())) {
            return List.of(new Problem("", "您的账号没有角色，不能在此报告；请立即电话联系运行管理机构"));
        }
        List<Problem> problems = new ArrayList<>(ReportTimePolicy.check(
                submission.moment(BreachReportProcess.LEAK_AT),
                submission.moment(BreachReportProcess.DISCOVERED_AT),
                clock.instant()));
        try {
            named.in(submission.text(BreachReportProcess.LEAKED_RESOURCES), submission.by())
                    .forEach(resource -> breaches.openFor(submission.by().id(), resource.id())
                            .ifPresent(open -> problems.add(new Problem(
                                    BreachReportProcess.LEAKED_RESOURCES.name(),
                                    "您已经报告过“" + resource.name() + "”，办件 " + open + " 正在处置；有新情况请打开该办件“补充报告”，不必重复报告"))));
        } catch (InputRefused refused) {
            problems.addAll(refused.problems());
        }
        return problems;
    }
}
