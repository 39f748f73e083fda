/** Supply and demand (供需对接): data that nobody has catalogued yet is wished for, found, catalogued and shared (YC-23). */
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
            "access",
            "signing"
        })
@NullMarked
package org.shuyue.supply;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
