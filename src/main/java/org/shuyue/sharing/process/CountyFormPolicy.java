package org.shuyue.sharing.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.shuyue.shared.Problem;
import org.shuyue.sharing.County;
import org.shuyue.sharing.CountyOpinion;
import org.shuyue.sharing.ShareRequest;
import org.shuyue.sharing.ShareRequests;
import org.shuyue.sharing.whole.WholeAuthorisations;
import org.shuyue.workflow.FormPolicy;
import org.shuyue.workflow.Submission;

/**
 * The county's authority decides alone where whole authorisation stands and only there; it asks for it once, and returns
 * a request once (YC-22g, YC-22h, YC-22i).
 */
class CountyFormPolicy implements FormPolicy {
    private final String formId;
    private final ShareRequests requests;
    private final WholeAuthorisations authorisations;

    CountyFormPolicy(String formId, ShareRequests requests, WholeAuthorisations authorisations) {
        this.formId = formId;
        this.requests = requests;
        this.authorisations = authorisations;
    }

    @Override
    public String formId() {
        return formId;
    }

    @Override
    public List<Problem> check(Submission submission) {
        ShareRequest request =
                requests.find(Objects.requireNonNull(submission.caseNumber())).orElseThrow();
        List<Problem> problems = new ArrayList<>();
        switch (CountyOpinion.Kind.byCode(submission.text(ShareProcess.COUNTY_DECISION))) {
            case RETURN -> checkReturn(request, problems);
            case AGREE ->
                objection(request).ifPresent(objection -> problems.add(new Problem("countyDecision", objection)));
            case SUBMIT -> checkSubmission(request, submission, problems);
            case REFUSE -> {
                // reasons and basis are mandatory fields of the form (YC-22f)
            }
        }
        return problems;
    }

    private static void checkReturn(ShareRequest request, List<Problem> problems) {
        if (!request.mayBeReturned()) {
            problems.add(new Problem("countyDecision", "该申请已经退回补正过一次，请提交市级或者不予同意"));
        }
    }

    private java.util.Optional<String> objection(ShareRequest request) {
        return authorisations.objection(
                request.resource(), county(request).region(), request.wish().items());
    }

    private void checkSubmission(ShareRequest request, Submission submission, List<Problem> problems) {
        if (formId.equals(UnconditionalShareProcess.COUNTY_FORM)) {
            return;
        }
        if (objection(request).isEmpty()) {
            problems.add(
                    new Problem("countyDecision", county(request).region() + "对该资源已有整体授权，不再提交市级；请由你单位直接决定（YC-22i）"));
        } else if (asks(submission)) {
            checkAsking(request, problems);
        }
    }

    private static boolean asks(Submission submission) {
        return Boolean.TRUE.equals(submission.fields().get(CountyConditionalShareProcess.WHOLE_ASKED.name()));
    }

    private void checkAsking(ShareRequest request, List<Problem> problems) {
        County county = county(request);
        authorisations
                .standing(request.resource(), county.region())
                .ifPresent(standing -> problems.add(new Problem(
                        "wholeAsked",
                        county.region() + "对该资源已有整体授权（办件 " + standing.grantedByCase() + "），不能再次申请；请去掉勾选")));
        requests.askingForWhole(county.region(), request.resource())
                .ifPresent(
                        other -> problems.add(new Problem("wholeAsked", "办件 " + other + " 已在申请对该资源的整体授权，请等待答复；请去掉勾选")));
    }

    private static County county(ShareRequest request) {
        return request.county().orElseThrow();
    }
}
