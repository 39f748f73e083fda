/** The diagrams of acceptance and payment and what they call. */
@NullMarked
package org.shuyue.settlement.process;

import org.jspecify.annotations.NullMarked;
