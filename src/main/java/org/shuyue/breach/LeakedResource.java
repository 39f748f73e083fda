package org.shuyue.breach;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuyue.catalogue.Resource;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.ResourceId;

/**
 * A resource that a breach concerns, as the catalogue had it then.
 *
 * @param liftedAt when its hold was lifted, if it was
 */
public record LeakedResource(
        ResourceId resource,
        String resourceName,
        AgencyId provider,
        @Nullable String liftReason,
        @Nullable String liftedBy,
        @Nullable Instant liftedAt) {

    static LeakedResource of(Resource resource) {
        return new LeakedResource(resource.id(), resource.name(), resource.provider(), null, null, null);
    }
}
