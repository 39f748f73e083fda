/** The diagrams of transfers and what they call. */
@NullMarked
package org.shuyue.transfer.process;

import org.jspecify.annotations.NullMarked;
