package org.shuyue.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shuyue.Application;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.ResourceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sharing types that are looser for a time (YC-20c): the entry says the temporary type, and its own again at the end.
 * Whatever changes the entry meanwhile changes what it returns to, and is not lost.
 */
@Component
@Transactional
public class SharingAdjustments {
    private final AdjustmentMapper mapper;
    private final Resources resources;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SharingAdjustments(AdjustmentMapper mapper, Resources resources, Clock clock, ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.resources = resources;
        this.clock = clock;
        this.events = events;
    }

    /** The one in force. */
    @Transactional(readOnly = true)
    public Optional<SharingAdjustment> of(ResourceId resource) {
        return mapper.inForce(resource).map(AdjustmentRow::adjustment);
    }

    /** The one that was in force at that moment, whether or not it has ended since. */
    @Transactional(readOnly = true)
    public Optional<SharingAdjustment> at(ResourceId resource, Instant moment) {
        return mapper.at(resource, moment).map(AdjustmentRow::adjustment);
    }

    /** Every entry that has one in force, asked for at once. */
    @Transactional(readOnly = true)
    public Set<ResourceId> adjusted() {
        return Set.copyOf(mapper.adjusted());
    }

    /** What the entry says of sharing apart from any adjustment. */
    @Transactional(readOnly = true)
    public SharingTerms regular(Resource resource) {
        return of(resource.id()).map(SharingAdjustment::former).orElseGet(resource::sharing);
    }

    /** Takes effect with the caller's transaction; {@link InputRefused} where it is not looser, or one is in force. */
    public SharingAdjustment begin(
            CaseNumber number, ResourceId id, SharingTerms temporary, LocalDate until, Actor by) {
        resources.lock(id);
        Resource before = resources.find(id);
        if (of(id).isPresent()) {
            throw inForceAlready(before);
        }
        if (!before.sharingType().isStricterThan(temporary.type())) {
            throw new InputRefused(
                    "temporaryType",
                    "“" + before.name() + "”现为" + before.sharingType().label() + "，临时调整只能放宽，不能改为"
                            + temporary.type().label());
        }
        SharingAdjustment begun = new SharingAdjustment(number, id, temporary, before.sharing(), until, now(), null);
        try {
            mapper.insert(AdjustmentRow.of(begun));
        } catch (DuplicateKeyException atTheSameTime) {
            throw inForceAlready(before);
        }
        change(before, before.shared(temporary), by);
        return begun;
    }

    /** To another last day. */
    public void extend(CaseNumber number, LocalDate until) {
        if (mapper.extend(number, until) == 0) {
            throw new InputRefused("", "办件 " + number + " 的临时调整已经结束，不能延长");
        }
    }

    /** The entry says its own type again. Safe to repeat. */
    public SharingAdjustment end(CaseNumber number, Actor by) {
        SharingAdjustment one =
                mapper.find(number).map(AdjustmentRow::adjustment).orElseThrow(() -> new NotFound("没有临时调整 " + number));
        if (!one.inForce()) {
            return one;
        }
        resources.lock(one.resource());
        SharingAdjustment locked = of(one.resource()).orElse(one);
        mapper.end(number, now());
        resources.look(one.resource()).ifPresent(entry -> change(entry, entry.shared(locked.former()), by));
        return locked;
    }

    /** What a changed entry says now, and what of it waits for the end of an adjustment. */
    Deferral defer(Resource before, Resource after) {
        SharingAdjustment adjustment = of(before.id()).orElse(null);
        if (adjustment == null || after.sharing().equals(before.sharing())) {
            return new Deferral(after, Map.of());
        }
        SharingTerms former = adjustment.former();
        mapper.returnTo(before.id(), after.sharing());
        boolean looseEnough =
                !after.sharingType().isStricterThan(adjustment.temporary().type());
        return new Deferral(
                looseEnough ? after : after.shared(before.sharing()),
                former.equals(after.sharing())
                        ? Map.of()
                        : Map.of(
                                "临时调整结束后的共享类型",
                                former.type().label() + " → "
                                        + after.sharingType().label()));
    }

    /**
     * @param now what the entry says from now on
     * @param later by what it is called, "old → new"
     */
    record Deferral(Resource now, Map<String, String> later) {}

    private void change(Resource before, Resource after, Actor by) {
        Map<String, String> facts = new ResourceChange(before, after).facts();
        if (!facts.isEmpty()) {
            resources.change(after);
            events.publishEvent(new ResourceChanged(by, after.id(), after.name(), facts));
        }
    }

    private static InputRefused inForceAlready(Resource resource) {
        return new InputRefused("resource", "“" + resource.name() + "”正在临时调整，请在原办件中延长或者提前结束");
    }

    private Instant now() {
        return Application.now(clock);
    }
}
