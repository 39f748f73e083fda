package org.shuyue.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.support.MovableClock;
import org.shuyue.workflow.CaseStart;
import org.shuyue.workflow.CaseTask;
import org.shuyue.workflow.CaseTasks;

/** Walks share requests through the procedure as the people of the demo world. */
public class ShareWalk {
    /** Conditional, provided by A0101. */
    public static final String RESOURCE = "A0101-0001";

    /** Conditional, provided by A0104. */
    public static final String OWN_RULES = "A0104-0003";

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final CaseStart start;
    private final CaseTasks tasks;
    private final People people;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final MovableClock clock;
    private final WithdrawRequest withdrawal;
    private final ShareRequests requests;

    public ShareWalk(
            CaseStart start,
            CaseTasks tasks,
            People people,
            RuntimeService runtime,
            ManagementService management,
            MovableClock clock,
            WithdrawRequest withdrawal,
            ShareRequests requests) {
        this.start = start;
        this.tasks = tasks;
        this.people = people;
        this.runtime = runtime;
        this.management = management;
        this.clock = clock;
        this.withdrawal = withdrawal;
        this.requests = requests;
    }

    public Person person(String login) {
        return people.find(new PersonId(login));
    }

    /** The start form as a clerk would fill it in, for items that the demo resource shares. */
    public Map<String, Object> application() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        Map<String, Object> fields = new HashMap<>();
        fields.put("resource", RESOURCE);
        fields.put("requestedItems", List.of("person_name", "registered_on"));
        fields.put("scenario", "办理城乡居民临时救助时核对申请人的就业登记情况");
        fields.put("requestBasis", "《社会救助暂行办法》第五十八条");
        fields.put("systemName", "社会救助信息系统");
        fields.put("periodFrom", today.toString());
        fields.put("periodUntil", today.plusMonths(6).toString());
        fields.put("accessMethod", "interface");
        fields.put("contactName", "沈青");
        fields.put("contactPhone", "0000-8800001");
        fields.put("truthPromise", true);
        fields.put("compliancePromise", true);
        fields.put("securityPromise", true);
        return fields;
    }

    /** Withdraws what the agency has under way first, so that tests do not depend on each other's order. */
    public CaseNumber apply(String login, Map<String, Object> fields) {
        Person person = person(login);
        requests.openFor(person.agency(), new org.shuyue.shared.ResourceId(String.valueOf(fields.get("resource"))))
                .flatMap(requests::find)
                .ifPresent(open -> withdrawal.withdraw(
                        open.caseNumber(), "为测试让路 " + NEXT.incrementAndGet(), people.find(open.applicant())));
        return start(fields, login);
    }

    /** Starts without looking at what is under way. */
    public CaseNumber start(Map<String, Object> fields, String login) {
        return start.start("conditional-share", fields, person(login));
    }

    public CaseNumber applied() {
        return apply("shenqing", application());
    }

    public CaseNumber forwarded() {
        return accepted(applied());
    }

    /** Of the resource that {@code weijian} of A0104 reviews, under the demo city's own rules. */
    public CaseNumber forwardedUnderOwnRules() {
        Map<String, Object> fields = application();
        fields.put("resource", OWN_RULES);
        fields.put("requestedItems", List.of("cert_no", "hospital"));
        return accepted(apply("shenqing", fields));
    }

    private CaseNumber accepted(CaseNumber number) {
        complete(number, "shouli", Map.of("checkDecision", "accept"));
        return number;
    }

    /** Completes the one task that waits for the person in the case. */
    public void complete(CaseNumber number, String login, Map<String, Object> fields) {
        tasks.complete(task(number, login).taskId(), fields, person(login));
    }

    public CaseTask task(CaseNumber number, String login) {
        List<CaseTask> open = tasks.openOf(number, person(login));
        assertThat(open).as("tasks of " + login + " in " + number).hasSize(1);
        return open.get(0);
    }

    public boolean hasEnded(CaseNumber number) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .count()
                == 0;
    }

    /** Fires every timer of the case that is due at the moment of the clock. */
    public int fireTimers(CaseNumber number) {
        List<Job> due = management
                .createJobQuery()
                .processInstanceId(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .singleResult()
                        .getId())
                .timers()
                .active()
                .duedateLowerThan(
                        java.util.Date.from(clock.instant().plusSeconds(1))) // some servers keep whole seconds
                .list();
        due.forEach(job -> management.executeJob(job.getId()));
        return due.size();
    }
}
