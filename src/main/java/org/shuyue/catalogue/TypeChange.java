package org.shuyue.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Problem;
import org.shuyue.shared.ResourceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue follows when the sharing type or the opening type of an entry changes for good (YC-20b, YC-27). */
@Component
public class TypeChange {
    private final Resources resources;
    private final SharingAdjustments adjustments;
    private final ApplicationEventPublisher events;

    TypeChange(Resources resources, SharingAdjustments adjustments, ApplicationEventPublisher events) {
        this.resources = resources;
        this.adjustments = adjustments;
        this.events = events;
    }

    /** What the entry could not say so, each by the Chinese name of its column; empty when it may (YC-20a). */
    @Transactional(readOnly = true)
    public List<Problem> check(ResourceId id, SharingTerms sharing, OpeningTerms opening) {
        return faults(resources.find(id).shared(sharing).opened(opening));
    }

    /** {@link InputRefused} with what {@link #check} finds. What an adjustment overlays follows at its end. */
    @Transactional
    public void change(ResourceId id, SharingTerms sharing, OpeningTerms opening, Actor by) {
        resources.lock(id);
        Resource before = resources.find(id);
        Resource after = before.shared(sharing).opened(opening);
        List<Problem> faults = faults(after);
        if (!faults.isEmpty()) {
            throw new InputRefused(faults);
        }
        SharingAdjustments.Deferral deferral = adjustments.defer(before, after);
        Map<String, String> facts = new LinkedHashMap<>(new ResourceChange(before, deferral.now()).facts());
        facts.putAll(deferral.later());
        if (!facts.isEmpty()) {
            resources.change(deferral.now());
            events.publishEvent(new ResourceChanged(by, id, before.name(), facts));
        }
    }

    private static List<Problem> faults(Resource entry) {
        return SharingBasisPolicy.faults(entry).entrySet().stream()
                .map(fault -> new Problem(fault.getKey().header(), fault.getValue()))
                .toList();
    }
}
