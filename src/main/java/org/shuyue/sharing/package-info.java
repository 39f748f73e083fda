/** Sharing between agencies, of the city and of its counties: from the request to the opened access (YC-22). */
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
package org.shuyue.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
