/** The diagrams of sharing and what they call. */
@NullMarked
package org.shuyue.sharing.process;

import org.jspecify.annotations.NullMarked;
