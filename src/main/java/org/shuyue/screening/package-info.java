/** Desensitisation (脱敏): what is sensitive in a table, how its fields are masked, whether it may leave (SP-02). */
@ApplicationModule(allowedDependencies = {"shared", "party"})
@NullMarked
package org.shuyue.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
