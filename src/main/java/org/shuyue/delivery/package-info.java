/** Files that arrive (交付): chosen, masked, screened, encrypted, sent or put into the receiver's box, received, wiped (SP-02 to SP-04, XA-S15). */
@ApplicationModule(allowedDependencies = {"shared", "party", "catalogue", "access", "screening"})
@NullMarked
package org.shuyue.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
