/** The room next door. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.shuyue.inspect.wrong.right;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
