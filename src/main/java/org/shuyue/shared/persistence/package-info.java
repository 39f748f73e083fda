/** How ids and instants stand in a column. */
@NullMarked
package org.shuyue.shared.persistence;

import org.jspecify.annotations.NullMarked;
