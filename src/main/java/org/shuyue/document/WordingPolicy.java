package org.shuyue.document;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shuyue.shared.InputRefused;

/**
 * The language of an agency's own words: text, facts, choices and lists, nothing that computes. What cannot be written
 * can neither loop, grow, read a file nor call a class; the sandbox holds the same once more while it runs.
 */
final class WordingPolicy {
    static final int LONGEST = 100_000;

    private static final Pattern DIRECTIVE = Pattern.compile("</?[#]\\s*(--|[^\\s>/(]*)");
    private static final Pattern MACRO = Pattern.compile("</?@\\s*([^\\s>/(]*)");
    private static final Pattern BUILT_IN = Pattern.compile("\\?\\s*([A-Za-z_][A-Za-z_0-9]*|<|\\[)");
    private static final Pattern IMPORT = Pattern.compile("<#import\\s+\"layout\\.ftlh\"\\s+as\\s+layout\\s*>");
    private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);

    private static final Set<String> DIRECTIVES =
            Set.of("if", "elseif", "else", "list", "items", "sep", "t", "lt", "rt");
    private static final Set<String> MACROS = Set.of("layout.document", "layout.parties", "layout.items", "");
    private static final Set<String> BUILT_INS =
            Set.of("has_content", "join", "then", "counter", "size", "is_last", "is_first", "trim");

    private WordingPolicy() {}

    /** Throws {@link InputRefused} that names what may not be written and what may. */
    static void check(String source) {
        if (source.isBlank() || source.length() > LONGEST) {
            throw refused("请上传模板文件，最多 " + LONGEST + " 个字符");
        }
        String code = COMMENT.matcher(source).replaceAll("");
        String rest = IMPORT.matcher(code).replaceFirst("");
        if (rest.length() == code.length()) {
            throw refused("模板须以 <#import \"layout.ftlh\" as layout> 引入公共版式，并以 <@layout.document> 包住正文");
        }
        only(DIRECTIVE.matcher(rest), DIRECTIVES, "指令 #", "可以使用 #if、#elseif、#else、#list、#items、#sep");
        only(MACRO.matcher(rest), MACROS, "宏 @", "可以使用 @layout.document、@layout.parties、@layout.items");
        only(
                BUILT_IN.matcher(rest),
                BUILT_INS,
                "内建函数 ?",
                "可以使用 ?has_content、?join、?then、?counter、?size、?is_first、?is_last、?trim");
        if (rest.contains("..") || rest.contains("#{") || rest.contains("[=") || rest.contains("->")) {
            throw refused("模板中不能使用数值范围（..）、旧式插值（#{ 和 [=）和函数（->）");
        }
    }

    private static void only(Matcher found, Set<String> allowed, String what, String instead) {
        while (found.find()) {
            if (!allowed.contains(found.group(1))) {
                throw refused("模板中不能使用" + what + found.group(1) + "；" + instead);
            }
        }
    }

    private static InputRefused refused(String message) {
        return new InputRefused("source", message);
    }
}
