/** Services under agreements (结算): accepted, billed and paid, with what follows when they are not (EG-06, XA-05b, XA-06). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "deadline",
            "party",
            "workflow",
            "notice",
            "access",
            "document",
            "signing",
            "dossier",
            "agreement"
        })
@NullMarked
package org.shuyue.settlement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
