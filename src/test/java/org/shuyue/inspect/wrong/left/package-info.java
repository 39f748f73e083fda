/** A room that may import nothing. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.shuyue.inspect.wrong.left;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
