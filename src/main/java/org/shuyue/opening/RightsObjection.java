package org.shuyue.opening;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuyue.catalogue.Resource;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;

/** An objection to open data, or the provider's own finding; every change of its state happens here. */
@SuppressWarnings("NullAway.Init") // MyBatis fills the fields of what it reads
public class RightsObjection {
    private CaseNumber caseNumber;
    private ResourceId resource;
    private String resourceName;
    private AgencyId provider;
    private PersonId objector;
    private boolean ownMotion;
    private Interest interest;
    private String facts;
    private String evidence;
    private String contact;
    private ObjectionState objectionState;
    private @Nullable String notification;
    private @Nullable Measure measure;
    private @Nullable String reasons;
    private @Nullable String basis;
    private @Nullable String processResult;
    private @Nullable String decidedBy;
    private @Nullable String withdrawalReason;
    private Instant lodgedAt;
    private @Nullable Instant decidedAt;

    @SuppressWarnings("UnusedVariable") // the mapper reads it
    private @Nullable Instant closedAt;

    private RightsObjection() {}

    static RightsObjection lodged(
            CaseNumber number, Resource resource, PersonId objector, Statement statement, Instant at) {
        RightsObjection objection = new RightsObjection();
        objection.caseNumber = number;
        objection.resource = resource.id();
        objection.resourceName = resource.name();
        objection.provider = resource.provider();
        objection.objector = objector;
        objection.ownMotion = statement.ownMotion();
        objection.interest = statement.interest();
        objection.facts = statement.facts();
        objection.evidence = statement.evidence();
        objection.contact = statement.contact();
        objection.objectionState = statement.ownMotion() ? ObjectionState.VERIFYING : ObjectionState.LODGED;
        objection.lodgedAt = at;
        return objection;
    }

    void notifyProvider(String remark) {
        expect(ObjectionState.LODGED);
        notification = remark;
        objectionState = ObjectionState.VERIFYING;
    }

    void decide(Measure decided, String why, String law, Actor by, Instant at) {
        expect(ObjectionState.VERIFYING);
        measure = decided;
        reasons = why;
        basis = law;
        decidedBy = by.shown();
        decidedAt = at;
        objectionState = decided == Measure.PROCESS ? ObjectionState.PROCESSING : ObjectionState.DECIDED;
    }

    void goOn(Instant at) {
        expect(ObjectionState.DECIDED);
        close(ObjectionState.GONE_ON, at);
    }

    void reopen(String result, Instant at) {
        expect(ObjectionState.PROCESSING);
        processResult = result;
        close(ObjectionState.PROCESSED, at);
    }

    void withdrawData(Instant at) {
        expect(ObjectionState.DECIDED);
        close(ObjectionState.WITHDRAWN, at);
    }

    /** By the objector, before the decision; what the provider found by itself is not taken back. */
    void takeBack(String reason, Instant at) {
        if (ownMotion || !objectionState.undecided()) {
            expect(ObjectionState.LODGED);
        }
        withdrawalReason = reason;
        close(ObjectionState.TAKEN_BACK, at);
    }

    private void close(ObjectionState last, Instant at) {
        objectionState = last;
        closedAt = at;
    }

    private void expect(ObjectionState expected) {
        if (objectionState != expected) {
            throw new InputRefused(
                    "", "办件 " + caseNumber + " 现在的状态是“" + objectionState.label() + "”，不能这样办理；请刷新页面查看最新情况");
        }
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

    public PersonId objector() {
        return objector;
    }

    public boolean ownMotion() {
        return ownMotion;
    }

    public Interest interest() {
        return interest;
    }

    public String facts() {
        return facts;
    }

    public String evidence() {
        return evidence;
    }

    public String contact() {
        return contact;
    }

    public ObjectionState state() {
        return objectionState;
    }

    public Optional<String> notification() {
        return Optional.ofNullable(notification);
    }

    public Optional<Measure> measure() {
        return Optional.ofNullable(measure);
    }

    public Optional<String> reasons() {
        return Optional.ofNullable(reasons);
    }

    public Optional<String> basis() {
        return Optional.ofNullable(basis);
    }

    public Optional<String> processResult() {
        return Optional.ofNullable(processResult);
    }

    public Optional<String> withdrawalReason() {
        return Optional.ofNullable(withdrawalReason);
    }

    /** Who decided, as shown to people. */
    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Instant lodgedAt() {
        return lodgedAt;
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }
}
