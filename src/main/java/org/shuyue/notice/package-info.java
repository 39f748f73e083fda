/** What people are told: messages of the portal inbox. */
@ApplicationModule(allowedDependencies = {"shared", "party", "calendar", "deadline", "workflow"})
@NullMarked
package org.shuyue.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
