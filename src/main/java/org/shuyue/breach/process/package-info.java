/** The diagram of breach reports and what it calls. */
@NullMarked
package org.shuyue.breach.process;

import org.jspecify.annotations.NullMarked;
