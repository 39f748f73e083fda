/** What colleagues do with a task beside deciding it: hand it over, delegate it, ask each other, sign together, copy. */
@ApplicationModule(allowedDependencies = {"shared", "party", "workflow", "notice"})
@NullMarked
package org.shuyue.handling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
