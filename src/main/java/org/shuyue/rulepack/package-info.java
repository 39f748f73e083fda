/** Rule packs: their decision tables, versions, drafts and differences, and which pack applies to whom. */
@ApplicationModule(allowedDependencies = {"shared", "calendar", "party", "deadline"})
@NullMarked
package org.shuyue.rulepack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
