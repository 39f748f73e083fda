package org.shuyue.agreement;

import java.util.List;
import org.shuyue.shared.ResourceId;

/**
 * A resource that an agreement is about.
 *
 * @param items names of the data items agreed upon, as in the catalogue; at least one
 */
public record SubjectResource(ResourceId resource, List<String> items) {
    public SubjectResource {
        items = List.copyOf(items);
    }
}
