/** Data breaches: a leak or its risk is reported, contained, told to all concerned, and closed with its lessons (XA-S8). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "deadline",
            "party",
            "catalogue",
            "workflow",
            "notice",
            "document",
            "access"
        })
@NullMarked
package org.shuyue.breach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
