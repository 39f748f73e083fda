package org.shuyue.opening;

import java.util.List;
import org.shuyue.catalogue.DataItem;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Sensitivity;

/** Which data items may be given to the public: never personal information (YC-26, YC-28). */
public final class OpenItemsPolicy {
    private OpenItemsPolicy() {}

    /** What everybody may download: neither personal nor internal. */
    public static List<DataItem> unconditional(Resource resource) {
        return resource.sharedItems().stream()
                .filter(item -> item.sensitivity() == Sensitivity.ORDINARY)
                .toList();
    }

    /** What a provider may open to an applicant under an agreement: all that is not personal. */
    public static List<DataItem> conditional(Resource resource) {
        return resource.sharedItems().stream()
                .filter(item ->
                        item.sensitivity() == Sensitivity.ORDINARY || item.sensitivity() == Sensitivity.INTERNAL)
                .toList();
    }
}
