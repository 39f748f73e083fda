/** Working days with make-up days, statutory periods, the rule pack and the ledger of deadlines. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.shuyue.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
