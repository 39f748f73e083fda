package org.shuyue.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shuyue.shared.InputRefused;
import org.shuyue.support.Clause;

/** Facts that are missing or contradict each other are refused before anything is written. */
class FactsTest {
    @ParameterizedTest
    @EnumSource
    void areAllAskedFor(DocumentKind kind) {
        assertThatThrownBy(() -> FactSheet.read(kind, Map.of()))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("请填写“");
    }

    @ParameterizedTest
    @EnumSource
    void areNoOthers(DocumentKind kind) {
        assertThatThrownBy(() -> FactSheet.read(kind, PaperFacts.with(kind, "unknown", "x")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void endNoTermBeforeItStarts() {
        refused(DocumentKind.COOPERATION_AGREEMENT, "早于", "ends", LocalDate.of(2026, 3, 1));
    }

    @Test
    void haveATermOfAsManyYearsAsTheySay() {
        refused(DocumentKind.COOPERATION_AGREEMENT, "最后一日应为 2028-03-01", "ends", LocalDate.of(2027, 3, 1));
    }

    @Test
    void haveBothDaysOfATermOrNone() {
        refused(DocumentKind.COOPERATION_AGREEMENT, "要么都填写", "begins", "");
        refused(DocumentKind.PLATFORM_AGREEMENT, "要么都填写", "ends", "");
    }

    @Test
    void nameOneOrTwoAdministrators() {
        refused(DocumentKind.COOPERATION_AGREEMENT, "一至两名", "administrators", List.of("甲", "乙", "丙"));
        refused(DocumentKind.COOPERATION_AGREEMENT, "请填写“甲方数据管理员”", "administrators", List.of());
    }

    @Test
    void leaveTimeToRectifyABreach() {
        refused(DocumentKind.AGREEMENT_BREACH_NOTICE, "早于通知日期", "rectifyBy", LocalDate.of(2026, 3, 1));
    }

    @Test
    void contradictNoFigureOfThePlatform() {
        refused(DocumentKind.PLATFORM_AGREEMENT, "超过一天 24 小时", "supportHours", 25);
        refused(DocumentKind.PLATFORM_AGREEMENT, "短于故障响应", "solutionHours", 1);
        refused(DocumentKind.PLATFORM_AGREEMENT, "短于协议有效期", "confidentialityYears", 2);
        refused(DocumentKind.PLATFORM_AGREEMENT, "要么都填写", "paymentDays", 0);
        refused(DocumentKind.PLATFORM_AGREEMENT, "不能是负数", "responseHours", -1);
    }

    @Test
    void addUpToTheAmountOfTheContract() {
        refused(DocumentKind.ACCEPTANCE_FORM, "不等于合同金额", "remaining", new BigDecimal("61210.01"));
        refused(DocumentKind.ACCEPTANCE_FORM, "不能是负数或者零", "paid", new BigDecimal("-1"));
        refused(DocumentKind.ACCEPTANCE_FORM, "早于合同签订日期", "acceptedOn", LocalDate.of(2026, 3, 1));
    }

    @Test
    @Clause("WH-14c")
    void haveAllFiveIndicatorsWithinTheirWhole() {
        refused(
                DocumentKind.RECTIFICATION_REPORT,
                "五项指标，现在是 1 项",
                "indicators",
                List.of(PaperFacts.indicator("数据入库率", 1, 2, 98, true)));
        refused(
                DocumentKind.RECTIFICATION_REPORT,
                "分子 3 与分母 2 矛盾",
                "indicators",
                Collections.nCopies(5, PaperFacts.indicator("数据重复率", 3, 2, 98, false)));
    }

    @Test
    void putThingsInTheirOrder() {
        LocalDate early = LocalDate.of(2020, 1, 1);
        refused(DocumentKind.CITY_FILING_FORM, "早于第一日", "request", PaperFacts.filingRequest(early));
        refused(DocumentKind.COUNTY_FILING_FORM, "早于第一日", "request", PaperFacts.filingRequest(early));
        refused(DocumentKind.USE_AGREEMENT, "早于第一日", "ends", early);
        refused(DocumentKind.CONFIDENTIALITY_PLEDGE, "早于第一日", "ends", early);
        refused(DocumentKind.ACCEPTANCE_LETTER, "早于收到申请的日期", "answerBy", early);
        refused(DocumentKind.COMPLETION_LETTER, "早于发文日期", "completeBy", early);
        refused(DocumentKind.CONSENT_LETTER, "早于发文日期", "promisedFor", early);
        refused(DocumentKind.EXTENSION_LETTER, "不晚于原定", "extendedTo", LocalDate.of(2026, 3, 9));
        refused(DocumentKind.RECTIFICATION_REPORT, "早于检查日期", "rectifyBy", early);
        refused(DocumentKind.BREACH_NOTICE, "晚于发现时间", "leakAt", Instant.parse("2026-03-02T00:40:01Z"));
        refused(DocumentKind.DESTRUCTION_CERTIFICATE, "早于原因发生的日期", "destroyedOn", early);
    }

    @Test
    void giveReasonsForWhatIsWithheldAndForRefusals() {
        refused(DocumentKind.CONSENT_LETTER, "请填写理由和依据", "withheldBecause", " ");
        refused(DocumentKind.REFUSAL_LETTER, "请填写“理由”", "reasons", " ");
        refused(DocumentKind.REFUSAL_LETTER, "请填写“法律、法规、规章依据”", "basis", "");
        refused(DocumentKind.REFUSAL_LETTER, "请填写“救济途径”", "remedies", "");
    }

    @Test
    @Clause("XA-S25")
    void letNobodyWitnessHisOwnDestruction() {
        refused(DocumentKind.DESTRUCTION_CERTIFICATE, "不能是同一人", "witness", "张㛃");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 零元整",
        "0.05, 伍分",
        "0.50, 伍角整",
        "1.05, 壹元零伍分",
        "10, 壹拾元整",
        "306050, 叁拾万陆仟零伍拾元整",
        "100000000, 壹亿元整",
        "100010001.10, 壹亿零壹万零壹元壹角整",
        "20010.30, 贰万零壹拾元叁角整",
        "1000500, 壹佰万零伍佰元整"
    })
    void writeAmountsInWords(BigDecimal amount, String words) {
        assertThat(AmountInWords.of(amount)).isEqualTo(words);
    }

    private static void refused(DocumentKind kind, String why, Object... changes) {
        assertThatThrownBy(() -> FactSheet.read(kind, PaperFacts.with(kind, changes)))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining(why);
    }
}
