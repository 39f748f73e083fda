/** The diagrams of opening and what they call. */
@NullMarked
package org.shuyue.opening.process;

import org.jspecify.annotations.NullMarked;
