/** The demo's past, in the engine. */
@NullMarked
package org.shuyue.demo.process;

import org.jspecify.annotations.NullMarked;
