/** Agreements on shared data: drafted, negotiated, signed, kept, broken, renewed and ended, with what each starts and stops (SP-06 to SP-10, EG-01, EG-04). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "deadline",
            "party",
            "catalogue",
            "workflow",
            "notice",
            "access",
            "document",
            "signing"
        })
@NullMarked
package org.shuyue.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
