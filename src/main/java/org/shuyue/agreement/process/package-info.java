/** The diagrams of agreements and what they call. */
@NullMarked
package org.shuyue.agreement.process;

import org.jspecify.annotations.NullMarked;
