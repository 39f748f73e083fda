/** The engine: typed variables, checked forms on every completion path, the deadlines bean and the case register. */
@ApplicationModule(allowedDependencies = {"shared", "calendar", "deadline", "rulepack", "party", "catalogue", "audit"})
@NullMarked
package org.shuyue.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
