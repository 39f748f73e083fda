/** Transfers (数据交付业务): the procedures by which data leaves as a file: copies of tables, monthly and ad-hoc deliveries (YC-22a, YC-22e, SP-03 to SP-06). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "deadline",
            "party",
            "catalogue",
            "workflow",
            "notice",
            "access",
            "dossier",
            "document",
            "signing",
            "screening",
            "delivery",
            "agreement"
        })
@NullMarked
package org.shuyue.transfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
