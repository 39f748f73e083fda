package org.shuyue.sharing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.shuyue.party.Person;
import org.shuyue.shared.CaseNumber;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.MovableClock;
import org.shuyue.workflow.CaseTask;
import org.shuyue.workflow.Withdrawal;

/** Walks share requests through the procedure as the people of the demo world. */
public class ShareWalk {
    /** Conditional, provided by A0101. */
    public static final String RESOURCE = "A0101-0001";

    /** Conditional, provided by A0104. */
    public static final String OWN_RULES = "A0104-0003";

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final CaseWalk cases;
    private final MovableClock clock;
    private final Withdrawal withdrawal;
    private final ShareRequests requests;

    public ShareWalk(CaseWalk cases, MovableClock clock, Withdrawal withdrawal, ShareRequests requests) {
        this.cases = cases;
        this.clock = clock;
        this.withdrawal = withdrawal;
        this.requests = requests;
    }

    public Person person(String login) {
        return cases.person(login);
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
                        open.caseNumber(),
                        "为测试让路 " + NEXT.incrementAndGet(),
                        person(open.applicant().value())));
        return start(fields, login);
    }

    /** Starts without looking at what is under way. */
    public CaseNumber start(Map<String, Object> fields, String login) {
        return cases.start("conditional-share", login, fields);
    }

    static Map<String, Object> notAccept(String reason) {
        return Map.of(
                "checkDecision", "notAccept", "nonAcceptanceReason", reason, "nonAcceptanceBasis", "《公共数据管理办法》第二十二条");
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
        cases.complete(number, login, fields);
    }

    public CaseTask task(CaseNumber number, String login) {
        return cases.task(number, login);
    }

    public boolean hasEnded(CaseNumber number) {
        return cases.hasEnded(number);
    }

    /** Fires every timer of the case that is due at the moment of the clock. */
    public int fireTimers(CaseNumber number) {
        return cases.fireTimers(number);
    }
}
