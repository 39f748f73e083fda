package org.shuyue.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuyue.catalogue.Resource;
import org.shuyue.party.Person;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;

/** A request of one agency for shared data of another, on whatever route; every change of its state happens here. */
@SuppressWarnings("NullAway.Init") // MyBatis fills the fields of what it reads
public class ShareRequest {
    private CaseNumber caseNumber;
    private ShareRoute route;
    private ResourceId resource;
    private String resourceName;
    private AgencyId provider;
    private PersonId applicant;
    private AgencyId applicantAgency;
    private @Nullable String county;
    private @Nullable AgencyId countyAuthority;

    @SuppressWarnings("UnusedVariable") // the mapper reads it
    private @Nullable String openMarker;

    private String requestedItems;
    private String scenario;
    private String requestBasis;
    private String systemName;
    private LocalDate periodFrom;
    private LocalDate periodUntil;
    private AccessMethod accessMethod;
    private String contactName;
    private String contactPhone;
    private RequestState requestState;
    private int completions;
    private @Nullable String missing;
    private @Nullable String nonAcceptanceReason;
    private @Nullable String nonAcceptanceBasis;
    private @Nullable Conclusion decision;
    private @Nullable String grantedItems;
    private @Nullable String terms;
    private @Nullable String refusalReasons;
    private @Nullable String refusalBasis;
    private @Nullable String withdrawalReason;
    private @Nullable String decidedBy;
    private @Nullable String responsibility;
    private @Nullable String wholeRefusalReasons;
    private @Nullable String wholeRefusalBasis;
    private Instant submittedAt;
    private @Nullable Instant sentToCityAt;
    private @Nullable Instant forwardedAt;
    private @Nullable Instant decidedAt;
    private @Nullable Instant closedAt;

    private ShareRequest() {}

    static ShareRequest submitted(
            CaseNumber number, ShareRoute route, Resource resource, Person applicant, Wish wish, Instant at) {
        ShareRequest request = new ShareRequest();
        request.caseNumber = number;
        request.route = route;
        request.resource = resource.id();
        request.resourceName = resource.name();
        request.provider = resource.provider();
        request.applicant = applicant.id();
        request.applicantAgency = applicant.agency();
        request.openMarker = openMarker(applicant.agency(), resource.id());
        request.requestState = RequestState.SUBMITTED;
        request.submittedAt = at;
        request.state(wish);
        return request;
    }

    /** One agency has one open request for a resource; the database keeps this unique. */
    static String openMarker(AgencyId agency, ResourceId resource) {
        return agency + "|" + resource;
    }

    /** It goes to the authority of the applicant's county first (YC-22g, YC-22h). */
    ShareRequest through(County first) {
        expect(RequestState.SUBMITTED);
        county = first.region();
        countyAuthority = first.authority();
        requestState = RequestState.AT_COUNTY;
        return this;
    }

    /**
     * The county's authority submits it to the city.
     *
     * @param statement with which it asks for whole authorisation and takes the responsibility (YC-22i), or empty
     */
    void sendToCity(String statement, Instant at) {
        expect(RequestState.AT_COUNTY);
        responsibility = statement.isBlank() ? null : statement;
        sentToCityAt = at;
        requestState = RequestState.SUBMITTED;
    }

    void refuseWholeAuthorisation(String reasons, String basis) {
        wholeRefusalReasons = reasons;
        wholeRefusalBasis = basis;
    }

    void returnForCompletion(String missing) {
        if (requestState != RequestState.AT_COUNTY) {
            expect(RequestState.SUBMITTED);
        }
        if (!mayBeReturned()) {
            throw new IllegalStateException("A request is returned for completion once: " + caseNumber);
        }
        this.missing = missing;
        completions++;
        requestState = RequestState.RETURNED;
    }

    void complete(Wish wish) {
        expect(RequestState.RETURNED);
        state(wish);
        requestState = county == null ? RequestState.SUBMITTED : RequestState.AT_COUNTY;
    }

    /** With reasons and legal basis: without them nothing is refused (YC-22f). */
    void refuseAcceptance(String reason, String basis, Instant at) {
        expect(RequestState.SUBMITTED);
        if (reason.isBlank() || basis.isBlank()) {
            throw new IllegalStateException("Refused without reasons or basis: " + caseNumber);
        }
        nonAcceptanceReason = reason;
        nonAcceptanceBasis = basis;
        close(RequestState.NOT_ACCEPTED, at);
    }

    void forward(Instant at) {
        expect(RequestState.SUBMITTED);
        forwardedAt = at;
        requestState = RequestState.UNDER_REVIEW;
    }

    void decide(Decision made, Actor by, Instant at) {
        RequestState last = outcome(made.agreed());
        decision = made.conclusion();
        grantedItems = String.join(",", made.grantedItems());
        terms = made.terms();
        refusalReasons = made.refusalReasons();
        refusalBasis = made.refusalBasis();
        decidedBy = by.shown();
        decidedAt = at;
        close(last, at);
    }

    /** The county decides under whole authorisation, the operator on formal grounds, the provider on everything. */
    private RequestState outcome(boolean agreed) {
        return switch (requestState) {
            case AT_COUNTY -> agreed ? shared() : RequestState.COUNTY_REFUSED;
            case UNDER_REVIEW -> agreed ? shared() : RequestState.REFUSED;
            case SUBMITTED -> atTheOperator(agreed);
            default -> throw new RequestMovedOn(caseNumber, requestState);
        };
    }

    private RequestState atTheOperator(boolean agreed) {
        if (route == ShareRoute.UNCONDITIONAL) {
            return agreed ? RequestState.OPENED : RequestState.NOT_OPENED;
        }
        if (agreed) {
            throw new RequestMovedOn(caseNumber, requestState);
        }
        return RequestState.NOT_ACCEPTED;
    }

    private RequestState shared() {
        return accessMethod == AccessMethod.TABLE ? RequestState.TABLE_DELIVERY_TO_FOLLOW : RequestState.AGREED;
    }

    void withdraw(String reason, Instant at) {
        if (!requestState.isOpen()) {
            throw new RequestMovedOn(caseNumber, requestState);
        }
        withdrawalReason = reason;
        close(RequestState.WITHDRAWN, at);
    }

    public boolean mayBeReturned() {
        return completions == 0;
    }

    private void state(Wish wish) {
        requestedItems = String.join(",", wish.items());
        scenario = wish.scenario();
        requestBasis = wish.basis();
        systemName = wish.systemName();
        periodFrom = wish.from();
        periodUntil = wish.until();
        accessMethod = wish.accessMethod();
        contactName = wish.contactName();
        contactPhone = wish.contactPhone();
    }

    private void close(RequestState last, Instant at) {
        requestState = last;
        openMarker = null;
        closedAt = at;
    }

    private void expect(RequestState expected) {
        if (requestState != expected) {
            throw new RequestMovedOn(caseNumber, requestState);
        }
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public ShareRoute route() {
        return route;
    }

    /** The county through which it came, if it did. */
    public Optional<County> county() {
        return county == null || countyAuthority == null
                ? Optional.empty()
                : Optional.of(new County(county, countyAuthority));
    }

    public Optional<Instant> sentToCityAt() {
        return Optional.ofNullable(sentToCityAt);
    }

    /** The statement with which the county asks for whole authorisation and takes the responsibility (YC-22i). */
    public Optional<String> responsibility() {
        return Optional.ofNullable(responsibility);
    }

    public Optional<String> wholeRefusalReasons() {
        return Optional.ofNullable(wholeRefusalReasons);
    }

    public Optional<String> wholeRefusalBasis() {
        return Optional.ofNullable(wholeRefusalBasis);
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

    public AgencyId applicantAgency() {
        return applicantAgency;
    }

    public RequestState state() {
        return requestState;
    }

    public int completions() {
        return completions;
    }

    public Wish wish() {
        return new Wish(
                split(requestedItems),
                scenario,
                requestBasis,
                systemName,
                periodFrom,
                periodUntil,
                accessMethod,
                contactName,
                contactPhone);
    }

    /** What the operator asked to be completed. */
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

    public Optional<String> withdrawalReason() {
        return Optional.ofNullable(withdrawalReason);
    }

    public Optional<Decision> decision() {
        return Optional.ofNullable(decision)
                .map(conclusion -> new Decision(
                        conclusion, split(text(grantedItems)), text(terms), text(refusalReasons), text(refusalBasis)));
    }

    /** Who decided, as shown to people. */
    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Optional<Instant> forwardedAt() {
        return Optional.ofNullable(forwardedAt);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    private static String text(@Nullable String held) {
        return held == null ? "" : held;
    }

    private static List<String> split(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(",", -1));
    }
}
