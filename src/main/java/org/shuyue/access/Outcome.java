package org.shuyue.access;

/** How a call of the data service ended. */
enum Outcome {
    SERVED("取数"),
    FOREIGN("取数被拒绝：令牌不属于该资源"),
    UPCOMING("取数被拒绝：授权尚未生效"),
    SUSPENDED("取数被拒绝：授权已暂停"),
    HELD("取数被拒绝：资源已暂停提供"),
    ENDED("取数被拒绝：授权已到期"),
    TOO_MANY("取数被拒绝：调用过于频繁"),
    BAD_INPUT("取数被拒绝：请求参数有误"),
    NO_DATA("取数被拒绝：资源暂无在线数据");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
