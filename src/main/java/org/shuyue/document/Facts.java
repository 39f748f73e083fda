package org.shuyue.document;

import java.util.List;
import org.shuyue.shared.Problem;

/**
 * What a document says beside its fixed words: one record for each kind. A component that is not nullable must be there;
 * {@link #contradictions} finds what is there and cannot be.
 */
public interface Facts {
    /** Those who seal or sign on the last page, in this order. */
    List<Signatory> signatories();

    /** Asked only when everything that must be there is there. */
    default List<Problem> contradictions() {
        return List.of();
    }
}
