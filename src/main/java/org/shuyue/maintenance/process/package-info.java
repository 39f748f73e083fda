/** The diagrams of the upkeep of the catalogue's types and what they call. */
@NullMarked
package org.shuyue.maintenance.process;

import org.jspecify.annotations.NullMarked;
