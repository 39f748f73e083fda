/** Agencies, people, their roles as engine groups, absence and substitution. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.shuyue.party;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
