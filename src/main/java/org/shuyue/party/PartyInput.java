package org.shuyue.party;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Problem;

/** What a log-in name, a name, a password and an agency may look like; collects everything that is wrong. */
class PartyInput {
    private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9._-]{1,31}");
    private static final Pattern PHONE = Pattern.compile("[0-9+() -]{7,20}");
    private static final Pattern AGENCY = Pattern.compile("[A-Z][A-Z0-9-]{1,31}");
    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[^\\p{L}\\p{M}·•‧.'’ -]");
    private static final int PASSWORD_LEAST = 10;
    private static final int PASSWORD_MOST_BYTES = 72;

    private final List<Problem> problems = new ArrayList<>();

    static PartyInput of() {
        return new PartyInput();
    }

    static boolean isLogin(String login) {
        return LOGIN.matcher(login).matches();
    }

    PartyInput login(String login) {
        if (!isLogin(login)) {
            problem("login", "登录名须以小写字母开头，由2至32个小写字母、数字、点、下划线或连字符组成");
        }
        return this;
    }

    PartyInput personName(String name) {
        Matcher wrong = NOT_IN_A_NAME.matcher(name);
        if (name.isBlank()) {
            problem("name", "请填写姓名");
        } else if (name.codePointCount(0, name.length()) > 50) {
            problem("name", "姓名最多50个字，请缩短");
        } else if (wrong.find()) {
            problem("name", "姓名含有不能使用的字符“" + wrong.group() + "”，请只用汉字、字母和间隔号");
        }
        return this;
    }

    /** Companies are called 云川（集团）三十六号有限公司. */
    PartyInput applicantName(String name, ApplicantKind kind) {
        if (kind == ApplicantKind.CITIZEN) {
            return personName(name);
        }
        line("name", kind.nameLabel(), name, 80);
        return this;
    }

    PartyInput phone(String phone) {
        if (!PHONE.matcher(phone.strip()).matches()) {
            problem("phone", "联系电话只能含数字、空格、短横线、加号和括号，7至20个字符");
        }
        return this;
    }

    PartyInput roles(Set<Role> roles) {
        if (roles.isEmpty()) {
            problem("roles", "请至少选择一个角色");
        }
        return this;
    }

    PartyInput password(String password, String login) {
        if (password.codePointCount(0, password.length()) < PASSWORD_LEAST) {
            problem("password", "口令至少" + PASSWORD_LEAST + "个字符，请加长");
        } else if (password.getBytes(StandardCharsets.UTF_8).length > PASSWORD_MOST_BYTES) {
            problem("password", "口令过长，最多" + PASSWORD_MOST_BYTES + "个字节，请缩短");
        } else if (!login.isEmpty() && password.toLowerCase(Locale.ROOT).contains(login)) {
            problem("password", "口令不能包含登录名，请换一个");
        } else if (password.codePoints().distinct().count() < 5) {
            problem("password", "口令过于简单，请至少使用5个不同的字符");
        }
        return this;
    }

    PartyInput agency(Agency agency) {
        if (!AGENCY.matcher(agency.id().value()).matches()) {
            problem("id", "单位代码须以大写字母开头，由2至32个大写字母、数字或连字符组成");
        }
        line("name", "单位名称", agency.name(), 100);
        line("region", "所属区域", agency.region(), 50);
        return this;
    }

    void refuseIfWrong() {
        if (!problems.isEmpty()) {
            throw new InputRefused(problems);
        }
    }

    void problem(String field, String message) {
        problems.add(new Problem(field, message));
    }

    private void line(String field, String label, String text, int most) {
        if (text.isBlank()) {
            problem(field, "请填写" + label);
        } else if (text.codePointCount(0, text.length()) > most) {
            problem(field, label + "最多" + most + "个字，请缩短");
        } else if (text.chars().anyMatch(Character::isISOControl)) {
            problem(field, label + "不能换行或包含控制字符");
        }
    }
}
