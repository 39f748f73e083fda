package org.shuyue.screening;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column holds by its heading: there a value needs no check digit to be sensitive, unless it is masked. */
final class ColumnPolicy {
    private static final Map<SensitiveKind, Pattern> HEADINGS = new LinkedHashMap<>();

    static {
        HEADINGS.put(SensitiveKind.CITIZEN_NUMBER, Pattern.compile("身份证|身份号码|证件号|(?:^|_)id_?(?:card|number|no)$"));
        HEADINGS.put(SensitiveKind.BANK_CARD, Pattern.compile("银行卡|银行账|卡号|(?:bank|card)_?(?:no|number|account)"));
        HEADINGS.put(SensitiveKind.MOBILE, Pattern.compile("手机|电话|联系方式|(?:^|_)(?:phone|mobile|tel)"));
        HEADINGS.put(SensitiveKind.CREDIT_CODE, Pattern.compile("社会信用代码|credit_?code"));
        HEADINGS.put(SensitiveKind.PASSPORT, Pattern.compile("护照|通行证|passport"));
        HEADINGS.put(SensitiveKind.EMAIL, Pattern.compile("邮箱|邮件|e?_?mail"));
        HEADINGS.put(SensitiveKind.ADDRESS, Pattern.compile("地址|住址|address"));
        HEADINGS.put(
                SensitiveKind.PERSON_NAME, Pattern.compile("姓名|联系人|监护人|法定代表人|负责人|(?:person|full|real|contact)_?name$"));
    }

    private static final Pattern MASKED = Pattern.compile(".*[*＊※某].*|[a-p]{32}", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("\\d{7}");
    private static final Pattern WHERE = Pattern.compile("[路街巷村屯号栋室]|\\d");

    private ColumnPolicy() {}

    static Optional<SensitiveKind> of(String name, String label) {
        String heading = name.toLowerCase(Locale.ROOT) + "\n" + label;
        return HEADINGS.entrySet().stream()
                .filter(entry -> heading.lines()
                        .anyMatch(line -> entry.getValue().matcher(line).find()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static Optional<Hit> look(SensitiveKind kind, String cell) {
        String folded = Folded.of(cell.strip());
        if (folded.isEmpty() || MASKED.matcher(folded).matches()) {
            return Optional.empty();
        }
        boolean hit =
                switch (kind) {
                    case PERSON_NAME -> true;
                    case ADDRESS -> WHERE.matcher(folded).find();
                    case EMAIL -> folded.indexOf('@') >= 0;
                    default -> NUMBER.matcher(folded.replaceAll("[ ./_-]", "")).find();
                };
        return hit ? Optional.of(new Hit(kind, folded)) : Optional.empty();
    }
}
