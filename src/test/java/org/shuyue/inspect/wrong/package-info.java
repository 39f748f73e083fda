/** A small house with everything wrong in it, so that the inspectors are seen to object. */
@NullMarked
package org.shuyue.inspect.wrong;

import org.jspecify.annotations.NullMarked;
