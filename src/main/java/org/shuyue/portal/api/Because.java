package org.shuyue.portal.api;

import org.jspecify.annotations.Nullable;

/** The body of a call that wants a reason. */
record Because(@Nullable String reason) {
    String text() {
        return reason == null ? "" : reason;
    }
}
