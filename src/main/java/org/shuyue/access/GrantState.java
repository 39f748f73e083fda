package org.shuyue.access;

/** Whether a grant lets its holder fetch data today. */
public enum GrantState {
    UPCOMING("尚未生效"),
    ACTIVE("有效"),
    SUSPENDED("已暂停"),
    HELD("资源暂停提供"),
    ENDED("已到期");

    private final String label;

    GrantState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
