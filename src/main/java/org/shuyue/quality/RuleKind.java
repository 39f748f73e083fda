package org.shuyue.quality;

/** What a rule demands of the data, and to which of the five checks it belongs. */
public enum RuleKind {
    TYPE("数据类型和长度", Check.ENTRY, 1, 1, "由目录中的数据类型和长度得出"),
    REQUIRED("必填", Check.ENTRY, 1, 50, "不需要填写"),
    PATTERN("格式", Check.ENTRY, 1, 1, "正则表达式（RE2），须与整个值相符，例如 1[0-9]{10}"),
    RANGE("取值范围", Check.ENTRY, 1, 1, "下限..上限，可省略一端，例如 0..150 或者 2020-01-01..；含两端"),
    CODES("代码表", Check.ENTRY, 1, 1, "允许的值，用逗号或者换行隔开"),
    CHECKSUM("校验码", Check.ENTRY, 1, 1, "id-number（公民身份号码，GB 11643）或者 credit-code（统一社会信用代码，GB 32100）"),
    TIMELY("更新及时", Check.ENTRY, 1, 1, "不需要填写：该项（日期）最新的一行不得早于目录中的更新频率所允许的日期"),
    UNIQUE("唯一键", Check.UNIQUENESS, 1, 10, "不需要填写"),
    REFERENCE("引用", Check.HISTORY, 1, 1, "资源编码/字段名，例如 A0101-0001/id_number：值必须在该资源的该项中存在"),
    DATE_ORDER("日期先后", Check.LOGIC, 2, 2, "不需要填写：前一项的日期不得晚于后一项"),
    LOGIC(
            "跨项逻辑",
            Check.LOGIC,
            2,
            2,
            "三种写法：值1,值2=>filled（前一项为这些值时后一项必填；empty 为必须空，也可以列出允许的值）；birth-date（身份号码与出生日期相符）；gender（身份号码与性别相符）");

    private final String label;
    private final Check check;
    private final int fewest;
    private final int most;
    private final String hint;

    RuleKind(String label, Check check, int fewest, int most, String hint) {
        this.label = label;
        this.check = check;
        this.fewest = fewest;
        this.most = most;
        this.hint = hint;
    }

    public String label() {
        return label;
    }

    public Check check() {
        return check;
    }

    /** How its detail is written. */
    public String hint() {
        return hint;
    }

    boolean takes(int items) {
        return items >= fewest && items <= most;
    }

    String itemsWanted() {
        return fewest == most ? "只能选择 " + most + " 个信息项" : "应当选择 " + fewest + " 至 " + most + " 个信息项";
    }
}
