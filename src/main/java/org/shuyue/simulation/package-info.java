/** What-if (推演): deadlines and workload under a calendar, a rule or an absence that is only supposed; no tables. */
@ApplicationModule(allowedDependencies = {"shared", "calendar", "deadline", "rulepack", "party", "workflow"})
@NullMarked
package org.shuyue.simulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
