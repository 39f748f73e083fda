package org.shuyue.document;

import org.jspecify.annotations.Nullable;

/** A side of an agreement. */
public record Party(
        @Fact("名称") String name,
        @Fact("统一社会信用代码") @Nullable String creditCode,
        @Fact("地址") @Nullable String address,
        @Fact("联系方式") @Nullable String contact) {}
