package org.shuyue.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shuyue.shared.Sha256;
import org.shuyue.support.Clause;

/** Every template of the product, set once with invented facts. */
class PaperTemplatesTest {
    private static final Map<DocumentKind, SetPaper> SET = new EnumMap<>(DocumentKind.class);

    private static SetPaper paper(DocumentKind kind) {
        return SET.computeIfAbsent(kind, one -> SetPaper.of(one, PaperFacts.of(one)));
    }

    @ParameterizedTest
    @EnumSource
    void isAnArchivedAndAccessibleDocument(DocumentKind kind) throws IOException {
        String pictures = System.getProperty("papers.to", "");
        if (!pictures.isEmpty()) {
            Files.write(Path.of(pictures, kind.template() + ".pdf"), paper(kind).pdf());
        }
        assertThat(paper(kind).objections()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void canBeSearched(DocumentKind kind) {
        String text = paper(kind).text();
        assertThat(text.codePoints().filter(character -> character >= 0x2E80 && character <= 0x2FDF))
                .isEmpty();
        assertThat(text).contains(SetPaper.NUMBER.value()).doesNotContain("#");
    }

    @ParameterizedTest
    @EnumSource
    void hasOnItsLastPageWhatProvesIt(DocumentKind kind) {
        String last = Sheet.bare(paper(kind).page(-1));
        assertThat(last)
                .contains(
                        SetPaper.NUMBER.value(),
                        paper(kind).composed().sha256(),
                        paper(kind).composed().sm3(),
                        "https://sp.example.gov.cn/verify/WJ-2026-000001");
        for (String label : kind.labels()) {
            assertThat(paper(kind).page(-1).lines().filter(line -> line.startsWith(label)))
                    .as("rows of " + label)
                    .hasSize(1);
        }
        for (int copy = 1; copy <= kind.copies(); copy++) {
            assertThat(last).contains(kind.holders().get(copy - 1) + "（WJ-2026-000001-" + copy + "）");
        }
    }

    /** Anybody can reckon the hash of the last page from the tagged text of the pages before it. */
    @ParameterizedTest
    @EnumSource
    void bearsTheHashOfItsText(DocumentKind kind) throws IOException {
        SetPaper paper = paper(kind);
        StringBuilder text = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(paper.pdf())) {
            for (int i = 0; i < document.getNumberOfPages() - 1; i++) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(document.getPage(i));
                extractor.getMarkedContents().forEach(content -> addTagged(content, text));
            }
        }
        assertThat(Sha256.of(Sheet.bare(text.toString())))
                .isEqualTo(paper.composed().sha256());
    }

    private static void addTagged(PDMarkedContent content, StringBuilder text) {
        if (content.getTag().equals("Artifact")) {
            return;
        }
        List<Object> parts = new ArrayList<>(content.getContents());
        for (Object part : parts) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                addTagged(inner, text);
            }
        }
    }

    @Test
    @Clause({
        "SP-02", "SP-03a", "SP-03b", "SP-03c", "SP-04a", "SP-04c", "SP-06b", "SP-07a", "SP-07b", "SP-09a", "SP-09b",
        "SP-10"
    })
    void cooperationAgreementHasTheFiguresOfItsSource() {
        assertThat(paper(DocumentKind.COOPERATION_AGREEMENT).text())
                .contains(
                        "银行卡号",
                        "Excel或者CSV",
                        "每月5日",
                        "提前3个工作日",
                        "一至两名",
                        "提前1个工作日",
                        "3个工作日内改正",
                        "合作期限为2年",
                        "2026年3月2日至2028年3月1日",
                        "期满前30日",
                        "24小时内",
                        "15日内",
                        "一式两份",
                        "张㛃、李𬭚");
    }

    @Test
    @Clause({"EG-01", "EG-02", "EG-03", "EG-04", "EG-06", "EG-07a", "EG-07b"})
    void platformAgreementFillsTheBlanksOfItsSource() {
        assertThat(paper(DocumentKind.PLATFORM_AGREEMENT).text())
                .contains(
                        "有效期3年",
                        "2026年3月2日至2029年3月1日",
                        "政务公开信息",
                        "政务服务事项",
                        "政务监管信息",
                        "信息查询",
                        "提供数据",
                        "接口调用",
                        "期限5年",
                        "发票后10个工作日内",
                        "逾期利息",
                        "每天9小时，节假日除外",
                        "2小时内响应，24小时内提出解决方案",
                        "任何商业目的");
    }

    @Test
    @Clause("YC-29c")
    void useAgreementHasItsEightContents() {
        assertThat(paper(DocumentKind.USE_AGREEMENT).text())
                .contains("用途", "使用范围", "使用方式", "后续服务和反馈要求", "禁止条款", "信用承诺", "违约责任", "争议解决方式", "李𬭚");
    }

    @Test
    @Clause({"XA-S8", "XA-S9", "XA-S10", "XA-S13", "XA-S15", "XA-S17", "XA-S21", "XA-S25", "XA-F5", "XA-F10", "WH-16"})
    void securityAgreementHasTheFiguresOfItsSource() {
        assertThat(paper(DocumentKind.SECURITY_AGREEMENT).text())
                .contains(
                        "泄露事件发生后的12小时",
                        "第三级系统每年至少一次",
                        "第四级系统每半年至少一次",
                        "第五级系统按特殊安全需求",
                        "5日内通知对方",
                        "10日内提供证明",
                        "直到该信息成为公知信息",
                        "一式四份，双方各持两份",
                        "最先到达的为准",
                        "及时清理、销毁传输中产生的副本");
    }

    @Test
    @Clause({"YC-F4", "WH-16", "XA-S17"})
    void pledgeIsMadeByThePersonWhoUsesTheData() {
        assertThat(paper(DocumentKind.CONFIDENTIALITY_PLEDGE).text()).contains("李𬭚", "承诺人（签名）", "未经审查批准，不查询、不复制、不传播");
    }

    @Test
    @Clause({"YC-F1", "YC-22e"})
    void cityFilingFormHasTheFieldsOfItsSource() {
        assertThat(paper(DocumentKind.CITY_FILING_FORM).text())
                .contains(
                        "部门名称",
                        "责任处室",
                        "联系人姓名",
                        "联系人电话",
                        "系统名称",
                        "系统描述",
                        "数据资源名称",
                        "使用期限",
                        "具体字段项名称",
                        "应用场景及申请依据",
                        "《保密承诺书》",
                        "清理并销毁",
                        "一张表申请一个数据资源",
                        "一式三份，申请部门、数据提供部门、市级数据共享主管部门各持一份",
                        "申请单位承诺",
                        "提供单位意见");
    }

    @Test
    @Clause({"YC-F2", "YC-22h", "YC-22i"})
    void countyFilingFormHasTheFieldsOfItsSource() {
        assertThat(paper(DocumentKind.COUNTY_FILING_FORM).text())
                .contains(
                        "■整体授权□非整体授权",
                        "提供部门须知",
                        "不必就该数据资源再向市级平台申请",
                        "一式三份，县级公共数据主管部门、数据提供部门、市级数据共享主管部门各持一份",
                        "县级公共数据主管部门承诺",
                        "数据提供部门意见");
    }

    @Test
    @Clause({"YC-22f", "YC-23d", "YC-29d", "YC-52"})
    void refusalHasReasonsBasisAndRemedies() {
        assertThat(paper(DocumentKind.REFUSAL_LETTER).text())
                .contains("一、理由所申请的数据", "二、依据《中华人民共和国个人信息保护法》", "三、救济途径对本决定有异议的");
    }

    @Test
    @Clause({"WH-15", "WH-14c", "YC-17b"})
    void rectificationReportShowsTheFiveIndicators() {
        assertThat(paper(DocumentKind.RECTIFICATION_REPORT).text())
                .contains(
                        "数据入库率98.40%不低于98%达到",
                        "数据项目齐全率100.00%不低于100%达到",
                        "数据项目记实率93.65%不低于95%未达到",
                        "数据项目异常率3.20%不高于2%未达到",
                        "数据重复率0.18%不高于1%达到",
                        "10个工作日内",
                        "2026年3月16日");
    }

    @Test
    @Clause("XA-S9")
    void breachNoticeHasItsFiveContents() {
        assertThat(paper(DocumentKind.BREACH_NOTICE).text())
                .contains(
                        "被泄露的数据主体的身份",
                        "泄露时间：2026年3月2日02时30分；发现泄露的时间：2026年3月2日08时40分",
                        "泄露的范围和数据的种类",
                        "已经采取的补救步骤",
                        "对方要求提供的其他信息",
                        "12小时内");
    }

    @Test
    @Clause("SP-06b")
    void breachNoticeBetweenPartiesNamesTheDayToRectify() {
        assertThat(paper(DocumentKind.AGREEMENT_BREACH_NOTICE).text())
                .contains("泽州市就业服务局：", "张㛃将收到的数据", "在2026年3月5日以前（含当日）改正", "有权终止协议", "通知方（盖章）");
    }

    @Test
    @Clause({"XA-S25", "YC-F3"})
    void destructionCertificateAssuresThatNoCopyIsLeft() {
        assertThat(paper(DocumentKind.DESTRUCTION_CERTIFICATE).text())
                .contains("以最先到达的为准", "没有以任何直接或者间接的形式保留数据及其副本", "销毁人：张㛃；监销人：李𬭚", "一式两份");
    }

    @Test
    @Clause({"XA-06a", "XA-06b", "XA-05b"})
    void acceptanceFormHasFiveCopies() {
        assertThat(paper(DocumentKind.ACCEPTANCE_FORM).text())
                .contains("一式五份", "WJ-2026-000001-5", "¥306,050.00元（大写：叁拾万陆仟零伍拾元整）", "5个工作日", "一个月内支付");
    }

    /** What a screen reader says for each bar. */
    @Test
    @Clause("WH-15")
    void barsAreReadAloud() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(paper(DocumentKind.RECTIFICATION_REPORT).pdf())) {
            List<String> alternates = new ArrayList<>();
            addAlternates(document.getDocumentCatalog().getStructureTreeRoot(), alternates);
            assertThat(alternates)
                    .contains("条形图：数据项目记实率实测 93.65%，标准不低于 95%，未达到", "条形图：数据重复率实测 0.18%，标准不高于 1%，达到")
                    .anyMatch(text -> text.startsWith("二维码：在线核验文件 WJ-2026-000001"));
        }
    }

    private static void addAlternates(PDStructureNode node, List<String> alternates) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getAlternateDescription() != null) {
                    alternates.add(element.getAlternateDescription());
                }
                addAlternates(element, alternates);
            }
        }
    }
}
