/** Grants: what was opened to whom until when, and the data service that enforces it. */
@ApplicationModule(allowedDependencies = {"shared", "party", "catalogue"})
@NullMarked
package org.shuyue.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
