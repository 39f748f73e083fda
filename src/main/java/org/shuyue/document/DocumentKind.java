package org.shuyue.document;

import java.util.Arrays;
import java.util.List;

/** A kind of document: its template, its facts, who keeps a copy of it and who seals it. */
public enum DocumentKind {
    /** 四平, SP-02 to SP-10. */
    COOPERATION_AGREEMENT("cooperation-agreement", "数据共享合作协议", CooperationAgreement.class, "甲方、乙方", "甲方（盖章）、乙方（盖章）"),
    /** 电子政务, EG-01 to EG-07. */
    PLATFORM_AGREEMENT("platform-agreement", "电子政务信息平台共享协议", PlatformAgreement.class, "甲方、乙方", "甲方（盖章）、乙方（盖章）"),
    /** YC-29c. */
    USE_AGREEMENT("use-agreement", "公共数据利用协议", OpenUseAgreement.class, "申请人、提供部门", "申请方（盖章）、提供方（盖章）"),
    /** 西安, XA-S8 to XA-S25; WH-16. */
    SECURITY_AGREEMENT("security-agreement", "安全保密协议书", SecurityAgreement.class, "甲方、甲方、乙方、乙方", "甲方（盖章）、乙方（盖章）"),
    /** YC-F4, WH-16, XA-S17. */
    CONFIDENTIALITY_PLEDGE("confidentiality-pledge", "保密承诺书", ConfidentialityPledge.class, "承诺人、所在单位", "承诺人（签名）"),
    /** YC-F1. */
    CITY_FILING_FORM(
            "city-filing-form", "库表类公共数据申请备案表（市级）", CityFilingForm.class, "申请部门、数据提供部门、市级数据共享主管部门", "申请方（盖章）、提供方（盖章）"),
    /** YC-F2. */
    COUNTY_FILING_FORM(
            "county-filing-form",
            "库表类公共数据申请备案表（区县）",
            CountyFilingForm.class,
            "县级公共数据主管部门、数据提供部门、市级数据共享主管部门",
            "主管部门（盖章）、提供方（盖章）"),
    /** YC-22c, YC-29b. */
    ACCEPTANCE_LETTER("acceptance-letter", "受理通知书", AcceptanceLetter.class, "申请人、发文单位", "发文单位（盖章）"),
    /** Everything that is missing, at once. */
    COMPLETION_LETTER("completion-letter", "补正通知书", CompletionLetter.class, "申请人、发文单位", "发文单位（盖章）"),
    /** YC-22d, YC-23b, YC-29c. */
    CONSENT_LETTER("consent-letter", "同意决定书", ConsentLetter.class, "申请人、发文单位", "发文单位（盖章）"),
    /** YC-22f, YC-23d, YC-29d. */
    REFUSAL_LETTER("refusal-letter", "不予同意决定书", RefusalLetter.class, "申请人、发文单位", "发文单位（盖章）"),
    /** A later day, with the reason. */
    EXTENSION_LETTER("extension-letter", "延期答复通知书", ExtensionLetter.class, "申请人、发文单位", "发文单位（盖章）"),
    /** WH-15. */
    RECTIFICATION_REPORT("rectification-report", "数据质量整改报告", RectificationReport.class, "被检查单位、检查单位", "发文单位（盖章）"),
    /** XA-S9. */
    BREACH_NOTICE("breach-notice", "数据泄露书面通知", BreachNoticeLetter.class, "报送对象、报告单位", "发文单位（盖章）"),
    /** SP-06b. */
    AGREEMENT_BREACH_NOTICE("agreement-breach-notice", "违约通知书", AgreementBreachLetter.class, "违约方、通知方", "通知方（盖章）"),
    /** XA-S25, YC-F3. */
    DESTRUCTION_CERTIFICATE(
            "destruction-certificate", "数据销毁证明", DestructionCertificate.class, "甲方、乙方", "乙方（盖章）、甲方（盖章）"),
    /** XA-06b. */
    ACCEPTANCE_FORM("acceptance-form", "履约验收单", AcceptanceForm.class, "采购人、采购人、供应商、供应商、政府采购监督管理部门", "甲方（盖章）、乙方（盖章）");

    private final String template;
    private final String title;
    private final Class<? extends Facts> facts;
    private final String holders;
    private final String labels;

    DocumentKind(String template, String title, Class<? extends Facts> facts, String holders, String labels) {
        this.template = template;
        this.title = title;
        this.facts = facts;
        this.holders = holders;
        this.labels = labels;
    }

    static DocumentKind of(Facts facts) {
        return Arrays.stream(values())
                .filter(kind -> kind.facts == facts.getClass())
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("No kind of document has facts of " + facts.getClass()));
    }

    /** Name of the product's own template, without its ending. */
    String template() {
        return template;
    }

    public String title() {
        return title;
    }

    Class<? extends Facts> facts() {
        return facts;
    }

    /** Who keeps a copy, one each. */
    public List<String> holders() {
        return List.of(holders.split("、"));
    }

    public int copies() {
        return holders().size();
    }

    /** Of the rows on the last page in which seals and signatures stand, in the order in which they are to be made. */
    public List<String> labels() {
        return List.of(labels.split("、"));
    }
}
