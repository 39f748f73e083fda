/** What the inspectors of models, SQL and rooms look at; each says its objections as sentences. */
@NullMarked
package org.shuyue.inspect;

import org.jspecify.annotations.NullMarked;
