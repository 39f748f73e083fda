package org.shuyue.party;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person may be in the procedures; its id is the id of the engine's group. */
public enum Role {
    REQUESTER("申请人员"),
    OPERATOR("运行管理人员"),
    AUTHORITY("主管部门人员"),
    REVIEWER("提供部门审核人员"),
    LEADER("提供部门负责人"),
    /** Has the seal of the agency (用印). */
    KEEPER("印章管理员"),
    SUPERVISOR("督办人员"),
    AUDITOR("审计人员"),
    ADMINISTRATOR("系统管理员"),
    APPLICANT("社会申请人");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    /** Whether it is held in the matters of the own agency only. */
    public boolean isOfAgency() {
        return this == REVIEWER || this == LEADER || this == KEEPER;
    }

    /** Those that people of agencies may have, that is all but that of the public. */
    public static List<Role> ofAgencies() {
        return Stream.of(values()).filter(role -> role != APPLICANT).toList();
    }

    public static Optional<Role> byId(String id) {
        return Stream.of(values()).filter(role -> role.id().equals(id)).findFirst();
    }
}
