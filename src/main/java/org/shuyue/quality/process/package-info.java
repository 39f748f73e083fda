/** The diagrams of data quality and what they call. */
@NullMarked
package org.shuyue.quality.process;

import org.jspecify.annotations.NullMarked;
