package org.shuyue.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.catalogue.Resources;
import org.shuyue.party.Jurisdiction;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.GrantId;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;
import org.shuyue.shared.Secret;
import org.shuyue.shared.Verdict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The grants: opened once per case, given a token, suspended and resumed; they end by themselves, or with their agreement or
 * the adjustment that they need.
 */
@Component
@Transactional
public class Grants {
    private static final String TOKEN_PREFIX = "sy_";

    private final GrantMapper mapper;
    private final Holds holds;
    private final Resources resources;
    private final People people;
    private final Jurisdiction jurisdiction;
    private final List<TokenCondition> conditions;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Grants(
            GrantMapper mapper,
            Holds holds,
            Resources resources,
            People people,
            Jurisdiction jurisdiction,
            List<TokenCondition> conditions,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.mapper = mapper;
        this.holds = holds;
        this.resources = resources;
        this.people = people;
        this.jurisdiction = jurisdiction;
        this.conditions = conditions;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Opens access as approved; a case that has its grant already gets that one back unchanged. */
    public Grant open(NewGrant wanted) {
        return ofCase(wanted.caseNumber()).orElseGet(() -> opened(wanted, null));
    }

    /** The same for what may be had only while the sharing type is adjusted for a time: it ends with that (YC-20c). */
    public Grant openUnder(CaseNumber adjustment, NewGrant wanted) {
        return ofCase(wanted.caseNumber()).orElseGet(() -> opened(wanted, adjustment));
    }

    @Transactional(readOnly = true)
    public Optional<Grant> ofCase(CaseNumber caseNumber) {
        return mapper.ofCase(caseNumber).map(this::withItems);
    }

    /** Throws {@link NotFound}. */
    @Transactional(readOnly = true)
    public Grant find(GrantId id) {
        return mapper.find(id).map(this::withItems).orElseThrow(() -> unknown(id));
    }

    /** The grants that a person applied for, newest first. */
    @Transactional(readOnly = true)
    public List<Grant> of(PersonId applicant) {
        return mapper.of(applicant).stream().map(this::withItems).toList();
    }

    /** Those that let somebody fetch the resource's data, today or later, oldest first. */
    @Transactional(readOnly = true)
    public List<Grant> notEnded(ResourceId resource) {
        return mapper.notEnded(resource, today()).stream().map(this::withItems).toList();
    }

    /** As of today, Asia/Shanghai; a hold on the resource stops whatever has not ended. */
    @Transactional(readOnly = true)
    public GrantState state(Grant grant) {
        GrantState own = grant.state(today());
        return own != GrantState.ENDED && holds.of(grant.resource()).isPresent() ? GrantState.HELD : own;
    }

    /**
     * A new token for the grant, shown here and never again; the one before it ends. Only the applicant may have it:
     * for anybody else the grant is {@link NotFound}. {@link InputRefused} while a {@link TokenCondition} is not met.
     */
    public String issueToken(GrantId id, PersonId by) {
        Grant grant = locked(id);
        if (!grant.applicant().equals(by)) {
            throw unknown(id);
        }
        demand(grant.mayHaveToken(today()));
        conditions.forEach(condition -> condition.check(grant));
        Secret token = Secret.random(TOKEN_PREFIX);
        mapper.issue(id, token.hash(), clock.instant());
        publisher.publishEvent(new TokenIssued(grant, people.actor(by)));
        return token.text();
    }

    /**
     * Nothing can be fetched until it is resumed; the reason is mandatory. For the operator, the authority and the
     * provider; for anybody else the grant is {@link NotFound}.
     */
    public void suspend(GrantId id, String reason, PersonId by) {
        Grant grant = kept(id, by);
        demand(grant.maySuspend(reason, today()));
        mapper.suspend(id, reason.strip());
        publisher.publishEvent(new GrantSuspended(grant, reason.strip(), people.actor(by)));
    }

    /** Whether the person may suspend and resume it: the operator, the authority and the provider. */
    @Transactional(readOnly = true)
    public boolean mayKeep(Grant grant, PersonId person) {
        return mayKeep(grant, people.find(person));
    }

    private boolean mayKeep(Grant grant, Person person) {
        return KeeperPolicy.allows(person, grant, resources.find(grant.resource()), jurisdiction);
    }

    /** The reason is mandatory. */
    public void resume(GrantId id, String reason, PersonId by) {
        Grant grant = kept(id, by);
        demand(grant.mayResume(reason, today()));
        mapper.suspend(id, null);
        publisher.publishEvent(new GrantResumed(grant, reason.strip(), people.actor(by)));
    }

    /** Those that end with the agreement, in the order of their opening. */
    @Transactional(readOnly = true)
    public List<Grant> ofAgreement(CaseNumber agreement) {
        return mapper.ofAgreement(agreement).stream().map(this::withItems).toList();
    }

    /** Puts it under an agreement, with which it then ends; only those who may suspend it. */
    public void attach(GrantId id, CaseNumber agreement, PersonId by) {
        Grant grant = kept(id, by);
        if (grant.state(today()) == GrantState.ENDED) {
            demand(Verdict.refused("", grant.endSentence()));
        }
        if (grant.agreement() != null) {
            demand(Verdict.refused("", "该授权已经纳入协议 " + grant.agreement() + "，不能再纳入其他协议"));
        }
        mapper.belong(id, agreement);
        publisher.publishEvent(new GrantAttached(grant, agreement, people.actor(by)));
    }

    /** Nothing that belongs to the agreement gives data until it is resumed; what is suspended already stays as it is. */
    public void suspendOfAgreement(CaseNumber agreement, String reason, Actor by) {
        for (GrantRow row : mapper.ofAgreement(agreement)) {
            Grant grant = locked(row.id());
            if (grant.state(today()) != GrantState.ENDED && grant.suspensionReason() == null) {
                mapper.suspend(grant.id(), reason);
                publisher.publishEvent(new GrantSuspended(grant, reason, by));
            }
        }
    }

    /** What was suspended for that reason gives data again; what was suspended for another stays so. */
    public void resumeOfAgreement(CaseNumber agreement, String reason, Actor by) {
        for (GrantRow row : mapper.ofAgreement(agreement)) {
            Grant grant = locked(row.id());
            if (reason.equals(grant.suspensionReason())) {
                mapper.suspend(grant.id(), null);
                publisher.publishEvent(new GrantResumed(grant, reason, by));
            }
        }
    }

    /** All that belongs to the agreement ends at once, for good; what has ended stays as it ended. */
    public void endOfAgreement(CaseNumber agreement, String reason, Actor by) {
        end(mapper.ofAgreement(agreement), "协议 " + agreement + " " + reason, by);
    }

    /** All that the adjustment made possible ends at once, for good; those that did not end before. */
    public List<Grant> endOfAdjustment(CaseNumber adjustment, String reason, Actor by) {
        return end(mapper.ofAdjustment(adjustment), "临时调整 " + adjustment + " " + reason, by);
    }

    private List<Grant> end(List<GrantRow> rows, String reason, Actor by) {
        List<Grant> ended = new ArrayList<>();
        for (GrantRow row : rows) {
            Grant grant = locked(row.id());
            if (grant.state(today()) != GrantState.ENDED) {
                mapper.end(grant.id(), reason, clock.instant());
                publisher.publishEvent(new GrantEnded(grant, reason, by));
                ended.add(grant);
            }
        }
        return ended;
    }

    /** Those whose last day lies in that time, the earliest first: their holders have data to destroy (YC-F3). */
    @Transactional(readOnly = true)
    public List<Grant> ranOut(LocalDate since, LocalDate today) {
        return mapper.ranOut(since, today).stream().map(this::withItems).toList();
    }

    private Grant opened(NewGrant wanted, @Nullable CaseNumber adjustment) {
        demand(OpeningPolicy.check(wanted, resources.find(wanted.resource()), today()));
        Grant grant = wanted.grant(new GrantId("G-" + UUID.randomUUID()), adjustment, Application.now(clock));
        mapper.insert(grant);
        for (int i = 0; i < grant.items().size(); i++) {
            mapper.insertItem(grant.id(), i + 1, grant.items().get(i));
        }
        publisher.publishEvent(new GrantOpened(grant));
        return grant;
    }

    private Grant kept(GrantId id, PersonId by) {
        Grant grant = locked(id);
        if (!mayKeep(grant, people.find(by))) {
            throw unknown(id);
        }
        return grant;
    }

    private Grant locked(GrantId id) {
        return mapper.lock(id).map(this::withItems).orElseThrow(() -> unknown(id));
    }

    private Grant withItems(GrantRow row) {
        return row.with(mapper.items(row.id()));
    }

    private LocalDate today() {
        return Application.today(clock);
    }

    private static void demand(Verdict verdict) {
        if (!verdict.accepted()) {
            throw new InputRefused(verdict.problems());
        }
    }

    private static NotFound unknown(GrantId id) {
        return new NotFound("没有找到授权“" + id + "”，请核对后重试");
    }
}
