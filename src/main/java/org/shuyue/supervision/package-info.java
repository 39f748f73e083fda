/** Supervision: how the deadlines of all procedures stand, urging, what is said of late ones, and the score of agencies. */
@ApplicationModule(allowedDependencies = {"shared", "calendar", "deadline", "party", "workflow", "notice"})
@NullMarked
package org.shuyue.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
