/** Seals and signatures: certificates and their keys, PAdES signatures that others can verify, the register of their use, and what is genuine. */
@ApplicationModule(allowedDependencies = {"shared", "party", "access", "document", "deadline", "notice", "workflow"})
@NullMarked
package org.shuyue.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
