/** The diagram agreement-signing: its names, rules of its forms, and delegates. */
@NullMarked
package org.shuyue.signing.process;

import org.jspecify.annotations.NullMarked;
