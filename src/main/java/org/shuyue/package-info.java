/** Shuyue (数约): approval of public-data sharing and opening against a statutory clock. */
@NullMarked
package org.shuyue;

import org.jspecify.annotations.NullMarked;
