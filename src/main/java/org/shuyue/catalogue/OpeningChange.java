package org.shuyue.catalogue;

import org.shuyue.shared.Actor;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.ResourceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue follows when the opening type of a resource changes (YC-27). */
@Component
public class OpeningChange {
    private final Resources resources;
    private final ApplicationEventPublisher events;

    OpeningChange(Resources resources, ApplicationEventPublisher events) {
        this.resources = resources;
        this.events = events;
    }

    /** Opens it no more; the basis is what the catalogue says from now on. Safe to repeat. */
    @Transactional
    public void close(ResourceId id, String basis, Actor by) {
        resources.lock(id);
        Resource before = resources.find(id);
        Resource after =
                before.opened(new OpeningTerms(OpeningType.NOT_OPEN, before.openingConditions(), basis.strip()));
        if (before.openingType() == OpeningType.NOT_OPEN) {
            return;
        }
        if (!SharingBasisPolicy.faults(after).isEmpty()) {
            throw new InputRefused("basis", "不予开放的资源必须填写法律、法规、规章依据，请写明名称和条款");
        }
        resources.change(after);
        events.publishEvent(new ResourceChanged(by, id, before.name(), new ResourceChange(before, after).facts()));
    }
}
