/**
 * Opening to the public: the open data site, requests for conditionally open data, and objections to what is open
 * (YC-26 to YC-30).
 */
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
            "dossier"
        })
@NullMarked
package org.shuyue.opening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
