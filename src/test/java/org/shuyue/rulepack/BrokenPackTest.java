package org.shuyue.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Problem;
import org.shuyue.workflow.PackReading;

/** The good demo pack made worse in one place; each fault is told where it is and how to mend it. */
class BrokenPackTest {
    private static final PackReader READER = PackReading.reader();

    @Test
    void theGoodOneIsAccepted() {
        assertThat(PackCheck.rules(READER.read(good()))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            </definitions> | | 不是可读的 DMN 文件（第
            <?xml version="1.0" encoding="UTF-8"?> | <!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]> | DOCTYPE
            <decision id="yunchuan" | <decision id="YunChuan" | 只能用小写字母
            name="云川市公共数据共享实施细则（演示）" camunda | name=" " camunda | 中文名称
            hitPolicy="UNIQUE" | hitPolicy="COLLECT" | 命中策略
            <text>ruleId</text> | <text>id</text> | 输入应当依次为
            <text>date(on)</text> | <text>on</text> | 输入应当依次为
            expressionLanguage="feel" | expressionLanguage="javascript" | 不得使用脚本语言“javascript”
            <inputEntry id="On_ConditionalShareReview"> | <inputEntry id="On_ConditionalShareReview" expressionLanguage="groovy"> | 不得使用脚本语言“groovy”
            <outputEntry id="Period_ConditionalShareReview"> | <outputEntry id="Period_ConditionalShareReview" expressionLanguage="juel"> | 不得使用脚本语言“juel”
            name="period" | name="limit" | 缺少输出列“期限”（名称 period）
            name="period" | name="clause" | 多余的输出列“clause”
            "conditional-share.review" | conditional-share.review | 第1行“规则”：应写成带双引号的规则编号
            "conditional-share.review" | "Conditional Share" | 应写成 事项.环节 的样式
            &gt;= date("2022-01-01") | for i in 1..9999999999 return i | 第1行“起算日期”：应写成
            &gt;= date("2022-01-01") | &gt;= date("2023-01-01") | 查不到这一行
            &gt;= date("2022-01-01") | &gt;= date("2021-01-01") | 仍会查到这一行
            "P5WD"</text></outputEntry><outputEntry id="WarningLeads | "五天"</text></outputEntry><outputEntry id="WarningLeads | 第1行（conditional-share.review）“期限”：期限“五天”无法识别
            "P5WD"</text></outputEntry><outputEntry id="WarningLeads | 5 + 5</text></outputEntry><outputEntry id="WarningLeads | 不能是表达式
            "P5WD"</text></outputEntry><outputEntry id="WarningLeads | "-P5WD"</text></outputEntry><outputEntry id="WarningLeads | 不能暂停或延长
            "P5WD"</text></outputEntry><outputEntry id="WarningLeads | "MONTHLY05"</text></outputEntry><outputEntry id="WarningLeads | 不能暂停或延长
            "-P1WD" | "P1WD" | 应当往前倒算，请在前面加减号
            "-P1WD" | "-P1WD,-P2WD" | 应当从早到晚排列
            "-P1WD" | "-P5WD" | 不短于期限本身
            "-P1WD" | "-PT10H,-PT9H,-PT8H,-PT7H,-PT6H,-PT5H,-PT4H,-PT3H,-PT2H,-PT1H" | 一条规则最多预警 9 次
            "-P1WD" | "明天" | “预警提前”：期限“明天”无法识别
            "-P1WD" | | 请至少写一次预警
            "supervisor,leader" | "supervisor,boss" | 没有“boss”这种人员
            "supervisor,leader" | | 请写明超期后告知哪些人员
            "YC-22c" | | “条款编号”：不能为空
            "转交提供部门" | | “触发事件”：不能为空
            "correction,third-party,force-majeure" | "correction,holiday" | 没有“holiday”这种情形
            "correction,third-party,force-majeure" | | 应当同时填写，或者都留空
            "leader,authority" | "leader,somebody" | 没有“somebody”这种人员
            "P5WD"</text></outputEntry><outputEntry id="ExtensionRoles | "P6WD"</text></outputEntry><outputEntry id="ExtensionRoles | 超过了期限“P5WD”本身
            "P5WD"</text></outputEntry><outputEntry id="ExtensionRoles | "P3D"</text></outputEntry><outputEntry id="ExtensionRoles | 相同的单位
            "P5WD"</text></outputEntry><outputEntry id="ExtensionRoles | "-P3WD"</text></outputEntry><outputEntry id="ExtensionRoles | 不带减号
            "P5WD"</text></outputEntry><outputEntry id="ExtensionRoles | </text></outputEntry><outputEntry id="ExtensionRoles | 最长延长和可延长的人员应当同时填写
            "2022-01-01"</text></outputEntry><outputEntry id="ValidTo | "2022-13-01"</text></outputEntry><outputEntry id="ValidTo | “生效日期”：“2022-13-01”无法识别
            "2022-01-01"</text></outputEntry><outputEntry id="ValidTo | </text></outputEntry><outputEntry id="ValidTo | 请填写生效日期
            ValidTo_ConditionalShareReview"><text> | ValidTo_ConditionalShareReview"><text>"2021-01-01" | 失效日期早于生效日期
            ClosingTime_ConditionalShareReview"><text> | ClosingTime_ConditionalShareReview"><text>"25:00" | “截止时刻”：“25:00”无法识别
            SupportHours_ConditionalShareReview"><text> | SupportHours_ConditionalShareReview"><text>"09:00-18:00" | 只有以服务小时计算的期限
            SupportHours_ConditionalShareReview"><text> | SupportHours_ConditionalShareReview"><text>"九点" | “服务时段”：
            """)
    void saysWhatIsWrong(String text, String replacement, String message) {
        String dmn = good();
        assertThat(dmn).contains(text);

        assertThat(problems(dmn.replace(text, replacement == null ? "" : replacement)))
                .extracting(Problem::message)
                .anySatisfy(said -> assertThat(said).contains(message));
    }

    @Test
    void saysThatTwoRowsOfARuleOverlap() {
        String dmn = good();
        String row = dmn.substring(dmn.indexOf("<rule id="), dmn.indexOf("</rule>") + "</rule>".length());
        String second = row.replaceAll("id=\"(\\w+)\"", "id=\"$1Second\"").replace("2022-01-01", "2024-01-01");

        assertThat(problems(dmn.replace(row, row + second)))
                .extracting(Problem::message)
                .containsExactly("第2行（conditional-share.review）“生效日期”：与第1行同一规则的有效期重叠，请先给较早的一行填写失效日期");
    }

    @Test
    void takesTwoRowsOfARuleThatFollowEachOther() {
        String dmn = good();
        String row = dmn.substring(dmn.indexOf("<rule id="), dmn.indexOf("</rule>") + "</rule>".length());
        String second = row.replaceAll("id=\"(\\w+)\"", "id=\"$1Second\"")
                .replace("2022-01-01", "2024-01-01")
                .replace("\"P5WD\"", "\"P4WD\"");
        String first = row.replace("&gt;= date(\"2022-01-01\")", "[date(\"2022-01-01\")..date(\"2023-12-31\")]")
                .replace(
                        "ValidTo_ConditionalShareReview\"><text>",
                        "ValidTo_ConditionalShareReview\"><text>\"2023-12-31\"");

        assertThat(PackCheck.rules(READER.read(dmn.replace(row, first + second))))
                .extracting(rule -> rule.period().toString())
                .containsExactly("P5WD", "P4WD");
    }

    @Test
    void saysEverythingAtOnce() {
        assertThat(problems(good().replace("\"-P1WD\"", "\"soon\"").replace("\"supervisor,leader\"", "\"boss\"")))
                .hasSize(2);
    }

    @Test
    void refusesAFileOfAnotherKind() {
        assertThat(problems("规则,期限")).extracting(Problem::field).containsExactly("file");
        assertThat(problems("")).extracting(Problem::field).containsExactly("file");
    }

    private static List<Problem> problems(String dmn) {
        InputRefused refused = catchThrowableOfType(InputRefused.class, () -> PackCheck.rules(READER.read(dmn)));
        return refused == null ? List.of() : refused.problems();
    }

    /** The cells of a row on one line, so that a fault may span two of them. */
    static String good() {
        try {
            return Files.readString(Path.of("src/main/resources/demo/yunchuan.dmn"), StandardCharsets.UTF_8)
                    .replaceAll("</outputEntry>\\s+<outputEntry", "</outputEntry><outputEntry");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
