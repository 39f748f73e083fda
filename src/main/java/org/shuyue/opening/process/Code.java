package org.shuyue.opening.process;

import java.util.Optional;
import org.shuyue.shared.ResourceId;

/** A resource's code as somebody typed it. */
final class Code {
    private Code() {}

    /** Empty when it cannot be one. */
    static Optional<ResourceId> of(String typed) {
        try {
            return Optional.of(new ResourceId(typed.strip()));
        } catch (IllegalArgumentException unfit) {
            return Optional.empty();
        }
    }
}
