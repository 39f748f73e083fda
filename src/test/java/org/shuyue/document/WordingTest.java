package org.shuyue.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuyue.shared.InputRefused;
import org.shuyue.support.PaperText;

/** An agency's own words: what may be written, and what is stopped although it was not seen coming. */
class WordingTest {
    private static final String BEGIN = "<#import \"layout.ftlh\" as layout>\n<@layout.document look=\"letter\">\n";
    private static final String END = "\n</@layout.document>\n";
    private static final DocumentKind PLEDGE = DocumentKind.CONFIDENTIALITY_PLEDGE;

    /** What the pledge must say. */
    private static final String FACTS = "<p>${person}，${agency}，${post}，${subject}</p>";

    /** An agency begins with the product's own words and changes them. */
    @ParameterizedTest
    @EnumSource
    void mayBeTheProductsOwn(DocumentKind kind) throws IOException {
        String own = Files.readString(Path.of("src/main/resources/templates/document/" + kind.template() + ".ftlh"));

        assertThat(PaperText.of(SetPaper.typesetter().sample(kind, own)))
                .contains(kind.title(), "WJ-0000-000000", "签章与核验页");
    }

    @Test
    void standInTheProductsLayoutWithItsHashes() {
        SetPaper paper = SetPaper.of(PLEDGE, PaperFacts.of(PLEDGE), BEGIN + FACTS + "<p>本市另加的一句话。</p>" + END);

        assertThat(paper.text()).contains("本市另加的一句话。", "李𬭚", paper.composed().sha256(), "承诺人（签名）");
        assertThat(paper.composed().wording()).isEqualTo(3);
        assertThat(paper.objections()).isEmpty();
    }

    @Test
    void sayEveryFactThatMustBeSaid() {
        refused("<p>${person}，${agency}，${post}</p>", "没有用到必须写明的要素：涉及的数据或者系统（subject）");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <#list 1.. as i></#list>                                   | 数值范围
            <#list 1..999999999 as i>x</#list>                         | 数值范围
            <#macro again><@again/></#macro><@again/>                  | 指令 #macro
            <#function f x><#return f(x)></#function>${f(1)}           | 指令 #function
            <#assign s = "aaaaaaaa"><#assign s = s + s>                | 指令 #assign
            < #assign s = 1>                                           | XHTML
            <#include "/etc/passwd">                                   | 指令 #include
            <#import "frame.ftlh" as frame>                            | 指令 #import
            <#setting locale="en">                                     | 指令 #setting
            <#attempt>${missing}<#recover></#attempt>                  | 指令 #attempt
            <@.main/>                                                  | 宏 @.main
            <@layout.lastPage/>                                        | 宏 @layout.lastPage
            ${"freemarker.template.utility.Execute"?new()("id")}       | 内建函数 ?new
            ${person?api.getClass()}                                   | 内建函数 ?api
            ${"<#list 1.. as i></#list>"?interpret}                    | 内建函数 ?interpret
            <@"<p/>"?interpret/>                                       | 宏 @
            ${"1+1"?eval}                                              | 内建函数 ?eval
            ${"a"?left_pad(2000000000)}                                | 内建函数 ?left_pad
            ${"a"? left_pad(2000000000)}                               | 内建函数 ?left_pad
            ${"a"?<#-- x -->left_pad(2000000000)}                      | 内建函数 ?left_pad
            ${"a"?[#-- x --]left_pad(2000000000)}                      | 内建函数 ?[
            ${"aaaaaaaaaaaaaaaaaaaaaaaaaaaab"?matches("(a+)+$")}       | 内建函数 ?matches
            ${person?no_esc}                                           | 内建函数 ?no_esc
            #{1}                                                       | 旧式插值
            ${person.class}                                            | 不能填写
            ${missing}                                                 | 不能填写
            <p>${person}                                               | XHTML
            <script>alert(1)</script>                                  | 元素 <script>
            <style>p { font-size: 0 }</style>                          | 元素 <style>
            <p style="height: 100000mm">x</p>                          | 属性 style
            <a href="http://example.com">x</a>                         | 元素 <a>
            <img src="file:///etc/passwd" alt="x"/>                    | 图片只能是要素中的图片
            <img src="http://127.0.0.1/" alt="x"/>                     | 图片只能是要素中的图片
            <object data="file:///etc/passwd"></object>                | 元素 <object>
            <table><tr><td colspan="1000000">x</td></tr></table>       | 1 至 12
            <table><tr><td><table></table></td></tr></table>           | 不能再有表格
            <p id="sha256">x</p>                                       | 属性 id
            <p>名字𠮷</p>                                               | U+20BB7
            """)
    void sayNothingThatComputesOrReachesOut(String written, String objection) {
        refused(FACTS + written, objection);
    }

    @Test
    void areNoEntityBomb() {
        assertThatThrownBy(() -> SetPaper.typesetter()
                        .sample(PLEDGE, "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>" + BEGIN + FACTS + "&a;" + END))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("XHTML");
    }

    @Test
    void areNotEndlesslyLongOrDeep() {
        refused("<p>" + "长".repeat(WordingPolicy.LONGEST) + "</p>", "最多 100000 个字符");
        refused(FACTS + "<div>".repeat(100) + "</div>".repeat(100), "嵌套太深");
        refused(FACTS + "<br/>".repeat(6_000), "嵌套太深或者太多");
    }

    @Test
    void useTheSharedLayout() {
        assertThatThrownBy(() -> SetPaper.typesetter().sample(PLEDGE, FACTS))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("引入公共版式");
        assertThatThrownBy(() -> SetPaper.typesetter()
                        .sample(PLEDGE, "<#import \"layout.ftlh\" as layout>\n<p>" + FACTS + "</p>"))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("包住全部正文");
    }

    /** What the policy would have refused is stopped while it runs, too, and the next one is filled. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#list 1.. as i></#list>",
                "<#macro again><@again/></#macro><@again/>",
                "<#list 1.. as i>x</#list>",
                "<#function f x><#return f(x)></#function>${f(1)}",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/\")}",
                "${person?api.getClass()}",
                "${person.getClass().getClassLoader()}",
                "<#include \"/etc/passwd\">",
                "<#include \"file:///etc/passwd\">",
                "<#include \"../document/frame.ftlh\">",
                "<#import \"frame.ftlh\" as frame>"
            })
    void areStoppedWhileTheyRun(String source) {
        Sandbox sandbox = new Sandbox(Duration.ofMillis(700));
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> sandbox.fill(source, Map.of("person", "张㛃")))
                    .as("time " + i)
                    .isInstanceOf(InputRefused.class)
                    .satisfies(refused -> assertThat(refused.getMessage())
                            .doesNotContain("正在检查其他模板")
                            .doesNotContain("root:"));
        }
        assertThat(sandbox.fill("${person}", Map.of("person", "张㛃"))).isEqualTo("张㛃");
    }

    @Test
    void differLineByLine() {
        assertThat(LineDifference.between("一\n二\n三", "一\n二之二\n三\n四"))
                .extracting(line -> line.kind() + line.text())
                .containsExactly("SAME一", "REMOVED二", "ADDED二之二", "SAME三", "ADDED四");
    }

    private static void refused(String written, String objection) {
        assertThatThrownBy(() -> SetPaper.typesetter().sample(PLEDGE, BEGIN + written + END))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining(objection);
    }
}
