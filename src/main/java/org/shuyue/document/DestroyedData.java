package org.shuyue.document;

/**
 * Data that was destroyed.
 *
 * @param place where it was kept
 * @param amount rows, files or bytes, with the unit
 * @param way in which it was destroyed
 */
public record DestroyedData(
        @Fact("数据") String data,
        @Fact("存放位置") String place,
        @Fact("数量") String amount,
        @Fact("销毁方式") String way) {}
