package org.shuyue.sharing.whole;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.shuyue.Application;
import org.shuyue.party.Agencies;
import org.shuyue.party.Jurisdiction;
import org.shuyue.party.Person;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.Page;
import org.shuyue.shared.ResourceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of whole authorisations (YC-22i). */
@Component
@Transactional
public class WholeAuthorisations {
    private final WholeAuthorisationMapper mapper;
    private final Jurisdiction jurisdiction;
    private final Agencies agencies;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    WholeAuthorisations(
            WholeAuthorisationMapper mapper,
            Jurisdiction jurisdiction,
            Agencies agencies,
            Clock clock,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.jurisdiction = jurisdiction;
        this.agencies = agencies;
        this.clock = clock;
        this.events = events;
    }

    /** The one that stands for the county, whatever items it holds for. */
    @Transactional(readOnly = true)
    public Optional<WholeAuthorisation> standing(ResourceId resource, String county) {
        return mapper.standing(WholeAuthorisation.marker(resource, county));
    }

    /** Which of them there was last, standing or revoked. */
    @Transactional(readOnly = true)
    public Optional<WholeAuthorisation> last(ResourceId resource, String county) {
        return mapper.last(resource, county);
    }

    @Transactional(readOnly = true)
    public Optional<WholeAuthorisation> of(CaseNumber grantedByCase) {
        return mapper.find(grantedByCase);
    }

    /** The one that stands and holds for these items, held for this transaction; {@link InputRefused} says why not. */
    public WholeAuthorisation standingFor(ResourceId resource, String county, List<String> items) {
        Optional<WholeAuthorisation> held = mapper.lock(WholeAuthorisation.marker(resource, county));
        return held.filter(authorisation -> authorisation.covers(items))
                .orElseThrow(() -> new InputRefused("countyDecision", whyNot(resource, county, items)));
    }

    /** Why the county cannot decide alone, and what it does instead; empty when it can. */
    @Transactional(readOnly = true)
    public Optional<String> objection(ResourceId resource, String county, List<String> items) {
        return standing(resource, county)
                        .filter(authorisation -> authorisation.covers(items))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(whyNot(resource, county, items));
    }

    private String whyNot(ResourceId resource, String county, List<String> items) {
        String instead = "，不能由县级直接决定；请改选“提交市级办理”，已填写的申请内容不受影响";
        Optional<WholeAuthorisation> last = last(resource, county);
        if (last.isEmpty()) {
            return county + "对该资源没有整体授权" + instead;
        }
        if (!last.get().stands()) {
            return last.get().sentenceOfRevocation() + instead;
        }
        List<String> beyond = items.stream()
                .filter(item -> !last.get().itemNames().contains(item))
                .toList();
        return "信息项“" + String.join("、", beyond) + "”不在整体授权的范围内" + instead;
    }

    public WholeAuthorisation grant(NewWholeAuthorisation wanted, Actor by) {
        WholeAuthorisation authorisation = new WholeAuthorisation(
                wanted.caseNumber(),
                wanted.resource(),
                wanted.resourceName(),
                wanted.provider(),
                wanted.county(),
                wanted.countyAuthority(),
                String.join(",", wanted.items()),
                wanted.terms(),
                wanted.responsibility(),
                by.shown(),
                Application.now(clock),
                null,
                null,
                null,
                null);
        try {
            mapper.insert(authorisation, WholeAuthorisation.marker(wanted.resource(), wanted.county()));
        } catch (DuplicateKeyException twice) {
            throw new InputRefused("wholeDecision", wanted.county() + "对该资源已有整体授权，无需再次授权；请改选“不同意整体授权”并说明已有授权");
        }
        events.publishEvent(new WholeAuthorisationEvent.Granted(authorisation, by));
        return authorisation;
    }

    /** From now on requests of the county go through the city again; {@link InputRefused} when somebody was faster. */
    public WholeAuthorisation revoke(CaseNumber grantedByCase, String reason, String basis, Person by) {
        WholeAuthorisation before = view(grantedByCase, by);
        if (!mayRevoke(before, by)) {
            throw new NotFound("没有这项整体授权，或者您无权撤销");
        }
        RevocationPolicy.check(reason, basis);
        Actor actor = Actor.of(by.id(), by.name());
        if (mapper.revoke(grantedByCase, actor.shown(), clock.instant(), reason.strip(), basis.strip()) == 0) {
            throw new InputRefused("", "这项整体授权已经撤销，请刷新页面查看");
        }
        WholeAuthorisation revoked = mapper.find(grantedByCase).orElseThrow();
        events.publishEvent(new WholeAuthorisationEvent.Revoked(revoked, actor));
        return revoked;
    }

    @Transactional(readOnly = true)
    public boolean mayRevoke(WholeAuthorisation authorisation, Person person) {
        return authorisation.stands() && RevocationPolicy.allows(person, authorisation, jurisdiction);
    }

    /** {@link NotFound} when there is none of the case, or the viewer may not see it. */
    @Transactional(readOnly = true)
    public WholeAuthorisation view(CaseNumber grantedByCase, Person viewer) {
        return mapper.find(grantedByCase)
                .filter(sight(viewer)::includes)
                .orElseThrow(() -> new NotFound("没有这项整体授权，或者您无权查看"));
    }

    /** Whether the register is for the person at all. */
    @Transactional(readOnly = true)
    public boolean isOpenTo(Person person) {
        return sight(person).anything();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public Page<WholeAuthorisation> visibleTo(Person viewer, WholeAuthorisationQuery query) {
        AuthorisationSight sight = sight(viewer);
        return sight.anything()
                ? new Page<>(mapper.search(query, sight), query.page(), query.size(), mapper.count(query, sight))
                : new Page<>(List.of(), 1, query.size(), 0);
    }

    private AuthorisationSight sight(Person person) {
        return AuthorisationSight.of(person, jurisdiction, agencies);
    }
}
