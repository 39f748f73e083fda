package org.shuyue.dossier;

import org.shuyue.shared.CaseNumber;

/** Another case, and what it has to do with this one. */
record Relation(CaseNumber number, String reason) {}
