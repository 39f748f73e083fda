/** Documents that last: a template and its facts become a PDF that can be archived and read aloud. */
@ApplicationModule(allowedDependencies = {"shared", "party"})
@NullMarked
package org.shuyue.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
