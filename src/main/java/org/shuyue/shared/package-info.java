/** Words that every room speaks: ids as records, the actor, the verdict and the event that the trail keeps; no Spring. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.shuyue.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
