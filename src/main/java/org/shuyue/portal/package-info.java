/** Web pages of requesters; translates between browser and rooms and decides nothing. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "deadline",
            "rulepack",
            "party",
            "catalogue",
            "audit",
            "workflow",
            "notice",
            "handling",
            "dossier",
            "document",
            "access",
            "opening",
            "sharing",
            "sharing :: whole",
            "signing",
            "breach",
            "quality",
            "agreement",
            "settlement",
            "delivery",
            "simulation",
            "evidence",
            "supervision",
            "inquiry",
            "transfer",
            "maintenance"
        })
@NullMarked
package org.shuyue.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
