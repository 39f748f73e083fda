package org.shuyue.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a filing form asks for: one resource for one use (附件1, 附件2 of 盐城).
 *
 * @param begins first day of the period of use
 * @param fields of the resource, by their Chinese names
 */
public record FilingRequest(
        @Fact("部门名称") String department,
        @Fact("责任处室") @Nullable String office,
        @Fact("联系人姓名") String contactName,
        @Fact("联系人电话") String contactPhone,
        @Fact("系统名称") String systemName,
        @Fact("系统描述") @Nullable String systemDescription,
        @Fact("数据资源名称") String resource,
        @Fact("使用期限第一日") LocalDate begins,
        @Fact("使用期限最后一日") LocalDate ends,
        @Fact("具体字段项名称") List<String> fields,
        @Fact("应用场景") String scenario,
        @Fact("申请依据") @Nullable String basis) {}
