/** What Cockpit and Tasklist need from us: the log-in that the portal already holds. */
@ApplicationModule(allowedDependencies = {"shared", "party", "workflow"})
@NullMarked
package org.shuyue.cockpit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
