package org.shuyue.support;

/** A notice for a year of which none is known, invented for tests. */
public final class InventedNotice {
    public static final String OF_2027 = """
            date,kind,name,differs_from_mon_fri,notice,published
            2026-12-31,holiday,元旦,yes,测试发〔2026〕1号,2026-11-10
            2027-01-01,holiday,元旦,yes,测试发〔2026〕1号,2026-11-10
            2027-01-31,workday,春节,yes,测试发〔2026〕1号,2026-11-10
            2027-02-05,holiday,春节,yes,测试发〔2026〕1号,2026-11-10
            2027-02-06,holiday,春节,no,测试发〔2026〕1号,2026-11-10
            2027-02-07,holiday,春节,no,测试发〔2026〕1号,2026-11-10
            2027-02-08,holiday,春节,yes,测试发〔2026〕1号,2026-11-10
            2027-04-05,holiday,清明节,yes,测试发〔2026〕1号,2026-11-10
            2027-05-01,holiday,劳动节,no,测试发〔2026〕1号,2026-11-10
            2027-05-02,holiday,劳动节,no,测试发〔2026〕1号,2026-11-10
            2027-05-03,holiday,劳动节,yes,测试发〔2026〕1号,2026-11-10
            2027-06-09,holiday,端午节,yes,测试发〔2026〕1号,2026-11-10
            2027-09-15,holiday,中秋节,yes,测试发〔2026〕1号,2026-11-10
            2027-10-01,holiday,国庆节,yes,测试发〔2026〕1号,2026-11-10
            2027-10-02,holiday,国庆节,no,测试发〔2026〕1号,2026-11-10
            2027-10-03,holiday,国庆节,no,测试发〔2026〕1号,2026-11-10
            """;

    private InventedNotice() {}
}
