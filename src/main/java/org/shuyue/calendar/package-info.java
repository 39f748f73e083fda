/** Working days with make-up days, the notices they come from, and the arithmetic of statutory periods. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.shuyue.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
