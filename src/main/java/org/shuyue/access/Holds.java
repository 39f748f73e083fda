package org.shuyue.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.shuyue.Application;
import org.shuyue.catalogue.Resources;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.ResourceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds on resources: while one stands, nobody is given the resource's data, whatever grants there are. Several cases
 * may hold a resource at once; it is free again when the last of them has lifted its hold.
 */
@Component
@Transactional
public class Holds {
    private static final int MAX_REASON = 1000;

    private final HoldMapper mapper;
    private final Resources resources;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Holds(HoldMapper mapper, Resources resources, ApplicationEventPublisher publisher, Clock clock) {
        this.mapper = mapper;
        this.resources = resources;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Takes effect with the caller's transaction; a case that holds the resource already changes nothing. */
    public void place(ResourceId resource, CaseNumber number, String reason, Actor by) {
        resources.find(resource);
        if (mapper.standing(resource).stream()
                .anyMatch(hold -> hold.caseNumber().equals(number))) {
            return;
        }
        Hold hold = new Hold(resource, number, given(reason, "暂停"), by.shown(), Application.now(clock));
        mapper.insert(hold, marker(resource, number));
        publisher.publishEvent(new ResourceHeld(hold, by));
    }

    /** The same with the reason said by the case itself. */
    public void lift(ResourceId resource, CaseNumber number, Actor by) {
        lift(resource, number, "办件 " + number + " 已处理", by);
    }

    /** Ends the case's own hold, if it has one; those of other cases stand. */
    public void lift(ResourceId resource, CaseNumber number, String reason, Actor by) {
        String why = given(reason, "恢复");
        if (mapper.lift(marker(resource, number), why, by.shown(), clock.instant()) > 0) {
            publisher.publishEvent(new HoldLifted(resource, number, why, by));
        }
    }

    /** The oldest that stands. */
    @Transactional(readOnly = true)
    public Optional<Hold> of(ResourceId resource) {
        return mapper.standing(resource).stream().findFirst();
    }

    /** What the case holds now. */
    @Transactional(readOnly = true)
    public List<Hold> of(CaseNumber number) {
        return mapper.standingOf(number);
    }

    private static String marker(ResourceId resource, CaseNumber number) {
        return resource + "/" + number;
    }

    private static String given(String reason, String what) {
        String text = reason.strip();
        if (text.isEmpty()) {
            throw new InputRefused("reason", "请填写" + what + "提供数据的原因");
        }
        if (text.length() > MAX_REASON) {
            throw new InputRefused("reason", what + "原因不得超过 " + MAX_REASON + " 个字，请精简");
        }
        return text;
    }
}
