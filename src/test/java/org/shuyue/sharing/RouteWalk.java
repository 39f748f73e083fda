package org.shuyue.sharing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.ResourceId;
import org.shuyue.sharing.whole.WholeAuthorisations;
import org.shuyue.support.CaseWalk;
import org.shuyue.workflow.Withdrawal;

/** Walks subscriptions and county requests as the people of 东屏区, 临江县 and the city. */
public class RouteWalk {
    static final String SUBSCRIBED = "A0001-0001";
    static final String COUNTY = "东屏区";

    static final Map<String, Object> SUBMIT = Map.of("countyDecision", "submit");
    static final Map<String, Object> ASK_FOR_WHOLE =
            Map.of("countyDecision", "submit", "wholeAsked", true, "responsibility", "本单位逐件审查本区各部门的使用，承担相应数据管理责任");
    static final Map<String, Object> AGREE_AT_COUNTY = Map.of("countyDecision", "agree");
    static final Map<String, Object> REFUSE_AT_COUNTY =
            Map.of("countyDecision", "refuse", "refusalReasons", "申请用途超出该单位职责", "refusalBasis", "《公共数据管理办法》第二十一条");
    static final Map<String, Object> ACCEPT = Map.of("checkDecision", "accept");
    static final Map<String, Object> AGREE = Map.of("decision", "agree");
    static final Map<String, Object> GRANT_WHOLE = Map.of(
            "decision", "agree", "wholeDecision", "grant", "authorisedItems", List.of("person_name", "registered_on"));

    private final CaseWalk cases;
    private final ShareWalk city;
    private final ShareRequests requests;
    private final Withdrawal withdrawal;
    private final WholeAuthorisations authorisations;

    public RouteWalk(
            CaseWalk cases,
            ShareWalk city,
            ShareRequests requests,
            Withdrawal withdrawal,
            WholeAuthorisations authorisations) {
        this.cases = cases;
        this.city = city;
        this.requests = requests;
        this.withdrawal = withdrawal;
        this.authorisations = authorisations;
    }

    /** The start form of a subscription, for all items. */
    Map<String, Object> subscription() {
        Map<String, Object> fields = city.application();
        List.of("requestedItems", "requestBasis", "accessMethod").forEach(fields::remove);
        fields.put("resource", SUBSCRIBED);
        return fields;
    }

    /** What is completed has no resource. */
    static Map<String, Object> completed(Map<String, Object> fields) {
        Map<String, Object> completed = new HashMap<>(fields);
        completed.remove("resource");
        completed.putIfAbsent("requestedItems", List.of("date", "kind"));
        return completed;
    }

    CaseNumber subscribe(String login) {
        return start("unconditional-share", login, subscription());
    }

    /** For the conditional resource of A0101. */
    CaseNumber applyFromCounty(String login) {
        return start("county-conditional-share", login, city.application());
    }

    /** Withdraws first what the agency has under way, so that tests do not depend on each other's order. */
    public CaseNumber start(String processId, String login, Map<String, Object> fields) {
        nothingUnderWay(login, String.valueOf(fields.get("resource")));
        return cases.start(processId, login, fields);
    }

    void nothingUnderWay(String login, String resource) {
        requests.openFor(cases.person(login).agency(), new ResourceId(resource))
                .flatMap(requests::find)
                .ifPresent(open -> withdrawal.withdraw(
                        open.caseNumber(),
                        "为测试让路",
                        cases.person(open.applicant().value())));
    }

    CaseNumber forwardedFromCounty(Map<String, Object> opinion) {
        CaseNumber number = applyFromCounty("quxu");
        cases.complete(number, "dongping", opinion);
        cases.complete(number, "shouli", ACCEPT);
        return number;
    }

    /** The case with which whole authorisation was granted to 东屏区, after any earlier one was revoked. */
    CaseNumber grantedWhole() {
        revokeWhole();
        CaseNumber number = forwardedFromCounty(ASK_FOR_WHOLE);
        cases.complete(number, "shenhe", GRANT_WHOLE);
        return number;
    }

    public void revokeWhole() {
        authorisations
                .standing(new ResourceId(ShareWalk.RESOURCE), COUNTY)
                .ifPresent(standing -> revoke(standing.grantedByCase()));
    }

    void revoke(CaseNumber grantedByCase) {
        authorisations.revoke(grantedByCase, "县级未落实审查责任", "《公共数据管理办法》第二十二条", cases.person("zhuguan"));
    }
}
