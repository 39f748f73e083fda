/** Upkeep of the catalogue's types (目录维护): their periodic review, and their adjustment for the time of an emergency (YC-20, YC-27). */
@ApplicationModule(
        allowedDependencies = {"shared", "calendar", "deadline", "party", "catalogue", "workflow", "notice", "access"})
@NullMarked
package org.shuyue.maintenance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
