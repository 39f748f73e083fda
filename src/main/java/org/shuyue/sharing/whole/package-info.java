/** Whole authorisations (整体授权, YC-22i): granted once, a county serves its own departments without the city. */
@NamedInterface("whole")
@NullMarked
package org.shuyue.sharing.whole;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
