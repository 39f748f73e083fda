package org.shuyue.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shuyue.catalogue.Resource;
import org.shuyue.shared.Problem;
import org.shuyue.shared.Verdict;

/** What an approval may open (YC-22d): named fields that the provider shares, for a period, under terms (YC-21b). */
final class OpeningPolicy {
    private OpeningPolicy() {}

    static Verdict check(NewGrant wanted, Resource resource, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (wanted.items().isEmpty()) {
            problems.add(new Problem("items", "请至少选择一个信息项"));
        }
        wanted.items().stream()
                .filter(name -> resource.sharedItems().stream()
                        .noneMatch(item -> item.name().equals(name)))
                .forEach(name -> problems.add(new Problem("items", "信息项“" + name + "”不在目录的可共享信息项中，请重新选择")));
        if (wanted.until().isBefore(wanted.from())) {
            problems.add(new Problem("until", "使用期限的截止日期早于开始日期，请改正"));
        }
        if (wanted.until().isBefore(today)) {
            problems.add(new Problem("until", "使用期限已过（" + wanted.until() + "），请填写今天或以后的截止日期"));
        }
        if (wanted.terms().isBlank()) {
            problems.add(new Problem("terms", "请填写使用要求（用途限制、不得提供给第三方）"));
        }
        return new Verdict(problems);
    }
}
