/** The demo's cases: begun and worked on in the past days by the invented city's people, so that nobody meets empty lists. */
@ApplicationModule(allowedDependencies = {"shared", "calendar", "party", "workflow"})
@NullMarked
package org.shuyue.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
