package org.shuyue.opening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuyue.catalogue.Resource;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;

/** A citizen's or company's request for conditionally open data; every change of its state happens here. */
@SuppressWarnings("NullAway.Init") // MyBatis fills the fields of what it reads
public class OpenDataRequest {
    private CaseNumber caseNumber;
    private ResourceId resource;
    private String resourceName;
    private AgencyId provider;
    private PersonId applicant;

    @SuppressWarnings("UnusedVariable") // the mapper reads it
    private @Nullable String openMarker;

    private String requestTitle;
    private String reason;
    private OpenKind kind;
    private LocalDate periodFrom;
    private LocalDate periodUntil;
    private String resultForm;
    private OpenDataRequestState requestState;
    private int completions;
    private @Nullable String missing;
    private @Nullable String nonAcceptanceReason;
    private @Nullable String nonAcceptanceBasis;
    private @Nullable String grantedItems;
    private @Nullable String refusalReasons;
    private @Nullable String refusalBasis;
    private @Nullable String withdrawalReason;
    private @Nullable String decidedBy;
    private Instant submittedAt;
    private @Nullable Instant decidedAt;

    @SuppressWarnings("UnusedVariable") // the mapper reads it
    private @Nullable Instant closedAt;

    private OpenDataRequest() {}

    static OpenDataRequest submitted(
            CaseNumber number, Resource resource, PersonId applicant, OpenWish wish, Instant at) {
        OpenDataRequest request = new OpenDataRequest();
        request.caseNumber = number;
        request.resource = resource.id();
        request.resourceName = resource.name();
        request.provider = resource.provider();
        request.applicant = applicant;
        request.openMarker = openMarker(applicant, resource.id());
        request.requestState = OpenDataRequestState.SUBMITTED;
        request.submittedAt = at;
        request.state(wish);
        return request;
    }

    /** One person has one open request for a resource, whatever others of the public have under way. */
    static String openMarker(PersonId applicant, ResourceId resource) {
        return applicant + "|" + resource;
    }

    void returnForCompletion(String missing) {
        expect(OpenDataRequestState.SUBMITTED);
        if (!mayBeReturned()) {
            throw new IllegalStateException("A request is returned for completion once: " + caseNumber);
        }
        this.missing = missing;
        completions++;
        requestState = OpenDataRequestState.RETURNED;
    }

    void complete(OpenWish wish) {
        expect(OpenDataRequestState.RETURNED);
        state(wish);
        requestState = OpenDataRequestState.SUBMITTED;
    }

    /** With reasons and legal basis: without them nothing is refused (YC-29d). */
    void refuseAcceptance(String reason, String basis, Instant at) {
        expect(OpenDataRequestState.SUBMITTED);
        if (reason.isBlank() || basis.isBlank()) {
            throw new IllegalStateException("Refused without reasons or basis: " + caseNumber);
        }
        nonAcceptanceReason = reason;
        nonAcceptanceBasis = basis;
        close(OpenDataRequestState.NOT_ACCEPTED, at);
    }

    void forward() {
        expect(OpenDataRequestState.SUBMITTED);
        requestState = OpenDataRequestState.UNDER_REVIEW;
    }

    void answer(OpenAnswer answer, Actor by, Instant at) {
        expect(OpenDataRequestState.UNDER_REVIEW);
        decidedBy = by.shown();
        decidedAt = at;
        if (answer.agreed()) {
            grantedItems = String.join(",", answer.items());
            requestState = OpenDataRequestState.AWAITING_SIGNATURE;
        } else {
            refusalReasons = answer.reasons();
            refusalBasis = answer.basis();
            close(OpenDataRequestState.REFUSED, at);
        }
    }

    void open(Instant at) {
        expect(OpenDataRequestState.AWAITING_SIGNATURE);
        close(OpenDataRequestState.OPENED, at);
    }

    void withdraw(String reason, Instant at) {
        if (!requestState.isOpen()) {
            throw movedOn();
        }
        withdrawalReason = reason;
        close(OpenDataRequestState.WITHDRAWN, at);
    }

    public boolean mayBeReturned() {
        return completions == 0;
    }

    private void state(OpenWish wish) {
        requestTitle = wish.title();
        reason = wish.reason();
        kind = wish.kind();
        periodFrom = wish.from();
        periodUntil = wish.until();
        resultForm = wish.resultForm();
    }

    private void close(OpenDataRequestState last, Instant at) {
        requestState = last;
        openMarker = null;
        closedAt = at;
    }

    private void expect(OpenDataRequestState expected) {
        if (requestState != expected) {
            throw movedOn();
        }
    }

    private InputRefused movedOn() {
        return new InputRefused("", "办件 " + caseNumber + " 现在的状态是“" + requestState.label() + "”，不能这样办理；请刷新页面查看最新情况");
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public ResourceId resource() {
        return resource;
    }

    public String resourceName() {
        return resourceName;
    }

    public AgencyId provider() {
        return provider;
    }

    public PersonId applicant() {
        return applicant;
    }

    public OpenDataRequestState state() {
        return requestState;
    }

    public OpenWish wish() {
        return new OpenWish(requestTitle, reason, kind, periodFrom, periodUntil, resultForm);
    }

    public Optional<String> missing() {
        return Optional.ofNullable(missing);
    }

    public Optional<String> nonAcceptanceReason() {
        return Optional.ofNullable(nonAcceptanceReason);
    }

    /** Empty, too, in cases of the time before it had to be said. */
    public Optional<String> nonAcceptanceBasis() {
        return Optional.ofNullable(nonAcceptanceBasis);
    }

    /** Names of the items that the provider opens; empty before and without its agreement. */
    public List<String> grantedItems() {
        return grantedItems == null ? List.of() : Arrays.asList(grantedItems.split(",", -1));
    }

    public Optional<String> refusalReasons() {
        return Optional.ofNullable(refusalReasons);
    }

    public Optional<String> refusalBasis() {
        return Optional.ofNullable(refusalBasis);
    }

    public Optional<String> withdrawalReason() {
        return Optional.ofNullable(withdrawalReason);
    }

    /** Who answered, as shown to people. */
    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    /** Whether the applicant has a dataset to fetch on that day. */
    boolean opensDatasetOn(LocalDate day) {
        return requestState == OpenDataRequestState.OPENED
                && kind == OpenKind.DATASET
                && !day.isBefore(periodFrom)
                && !day.isAfter(periodUntil);
    }
}
