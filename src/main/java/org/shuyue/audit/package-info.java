/** The append-only, hash-chained trail, written in the transaction of the change it tells. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.shuyue.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
