/** The quality of shared data: inspections by declared rules (WH-14), rectification (YC-17) and correction (YC-25). */
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
package org.shuyue.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
