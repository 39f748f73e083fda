/** Sharing between agencies: the conditional share request (YC-22c) from application to opened access. */
@ApplicationModule(
        allowedDependencies = {"shared", "calendar", "deadline", "party", "catalogue", "workflow", "notice", "access"})
@NullMarked
package org.shuyue.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
