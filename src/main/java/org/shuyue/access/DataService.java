package org.shuyue.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.ResourceId;
import org.springframework.stereotype.Component;

/** Serves the data that a grant opened, and nothing beyond it; each call is recorded. */
@Component
public class DataService {

    /**
     * Throws {@link TokenRefused}, {@link TooManyCalls}, or {@link org.shuyue.shared.InputRefused} for a field that
     * was not granted or a size out of bounds.
     */
    public DataPage fetch(DataQuery query) {
        throw new UnsupportedOperationException();
    }

    public DataPage fetch(String token, ResourceId resource, long afterRow, int size, @Nullable List<String> items) {
        return fetch(new DataQuery(token, resource, afterRow, size, items, ""));
    }
}
