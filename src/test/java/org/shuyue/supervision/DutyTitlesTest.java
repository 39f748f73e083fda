package org.shuyue.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shuyue.support.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class DutyTitlesTest {
    private static final Pattern RULE = Pattern.compile("<text>\"([a-z-]+)\\.[a-z-]+\"</text>");

    @Autowired
    DutyTitles duties;

    @Test
    void nameEveryDutyOfTheRulePacksInChinese() throws IOException {
        Map<String, String> titles = duties.all();

        assertThat(duties())
                .hasSizeGreaterThan(40)
                .allSatisfy(duty -> assertThat(titles)
                        .hasEntrySatisfying(duty, title -> assertThat(title).matches("[\\p{IsHan}、（）]+")));
        assertThat(titles).containsEntry("conditional-share", "有条件共享申请").containsEntry("agreement", "协议期限");
    }

    private static Set<String> duties() throws IOException {
        Set<String> duties = new TreeSet<>();
        try (Stream<Path> packs = Files.list(Path.of("processes/calendar"))) {
            for (Path pack :
                    packs.filter(file -> file.toString().endsWith(".dmn")).toList()) {
                RULE.matcher(Files.readString(pack)).results().forEach(found -> duties.add(found.group(1)));
            }
        }
        return duties;
    }
}
