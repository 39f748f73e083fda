/** The papers of a case (卷宗): attachments, remarks and related cases, whatever its procedure. */
@ApplicationModule(allowedDependencies = {"shared", "party", "workflow", "notice"})
@NullMarked
package org.shuyue.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
