package org.shuyue.breach;

/** From its discovery on, an incident is acted on and its users are told within the period of this rule (YC-44). */
final class IncidentLimit {
    static final String RULE = "security-incident.report";

    private IncidentLimit() {}
}
