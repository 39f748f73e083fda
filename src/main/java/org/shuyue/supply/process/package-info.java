/** The diagram of demands for uncatalogued data and what it calls. */
@NullMarked
package org.shuyue.supply.process;

import org.jspecify.annotations.NullMarked;
