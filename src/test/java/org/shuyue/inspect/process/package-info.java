/** Where the good example keeps its names. */
@NullMarked
package org.shuyue.inspect.process;

import org.jspecify.annotations.NullMarked;
