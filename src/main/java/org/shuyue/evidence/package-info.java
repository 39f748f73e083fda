/** Evidence bundles: everything that proves how a case went, in one file, and its check without the product's database. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "calendar",
            "deadline",
            "rulepack",
            "party",
            "workflow",
            "dossier",
            "document"
        })
@NullMarked
package org.shuyue.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
