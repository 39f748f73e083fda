package org.shuyue.document;

/** One line of what was delivered, and whether it is as it was ordered. */
public record AcceptedItem(
        @Fact("服务内容") String item,
        @Fact("合同要求") String demand,
        @Fact("验收情况") String found) {}
