package org.shuyue.quality;

/** What the law says of citizens' business while data is being checked (YC-25b). */
public final class ContinuedBusiness {
    public static final String NOTICE = "校核期间，公民、法人和其他组织已提供合法有效证明材料的，受理单位应当照常办理，不得拒绝、推诿或者要求办事人员办理数据更正手续（YC-25b）。";

    private ContinuedBusiness() {}
}
