package org.shuyue.shared;

/** An agency (公共管理和服务机构), by its code. */
public record AgencyId(String value) implements Id {
    public AgencyId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
