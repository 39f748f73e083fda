/** What people are told: messages of the portal inbox. */
@ApplicationModule(allowedDependencies = {"shared", "party"})
@NullMarked
package org.shuyue.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
