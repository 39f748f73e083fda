/** The rule packs, and the ledger of the deadlines that run under them: replayed, explained, moved. */
@ApplicationModule(allowedDependencies = {"shared", "calendar", "party"})
@NullMarked
package org.shuyue.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
