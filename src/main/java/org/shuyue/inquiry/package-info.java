/** The auditors' workbench: read models of all cases and of who saw which data, searched page by page in bounded time. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "deadline", "party", "workflow"})
@NullMarked
package org.shuyue.inquiry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
