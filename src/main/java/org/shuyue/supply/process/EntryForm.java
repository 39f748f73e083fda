package org.shuyue.supply.process;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.shuyue.Application;
import org.shuyue.catalogue.DataItem;
import org.shuyue.catalogue.ItemType;
import org.shuyue.catalogue.OpeningType;
import org.shuyue.catalogue.RegionLevel;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Sensitivity;
import org.shuyue.catalogue.SharingType;
import org.shuyue.catalogue.UpdateFrequency;
import org.shuyue.party.Agencies;
import org.shuyue.party.Agency;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Problem;
import org.shuyue.shared.ResourceId;
import org.shuyue.workflow.ProcessVariable;
import org.springframework.stereotype.Component;

/** Between the form that describes new data and the entry of the catalogue; each item is a line. */
@Component
class EntryForm {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");
    private static final Pattern CODE = Pattern.compile("\\S{1,64}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");
    private static final int LONGEST_LABEL = 128;

    private final Agencies agencies;
    private final Clock clock;

    EntryForm(Agencies agencies, Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    /** {@link InputRefused} with each line that cannot be read. */
    Resource entry(Function<ProcessVariable<String>, String> field, AgencyId provider) {
        Agency agency = agencies.find(provider);
        String code = field.apply(UncataloguedRequestProcess.ENTRY_CODE);
        if (!CODE.matcher(code).matches()) {
            throw new InputRefused("entryCode", "资源编码中不能有空格，最长 64 个字符");
        }
        return new Resource(
                new ResourceId(code),
                field.apply(UncataloguedRequestProcess.ENTRY_NAME),
                field.apply(UncataloguedRequestProcess.ENTRY_SUMMARY),
                provider,
                null,
                null,
                SharingType.valueOf(field.apply(UncataloguedRequestProcess.SHARING_TYPE)),
                field.apply(UncataloguedRequestProcess.SHARING_CONDITIONS),
                field.apply(UncataloguedRequestProcess.SHARING_BASIS),
                OpeningType.valueOf(field.apply(UncataloguedRequestProcess.OPENING_TYPE)),
                field.apply(UncataloguedRequestProcess.OPENING_CONDITIONS),
                field.apply(UncataloguedRequestProcess.OPENING_BASIS),
                UpdateFrequency.valueOf(field.apply(UncataloguedRequestProcess.UPDATE_FREQUENCY)),
                "库表",
                RegionLevel.valueOf(agency.level().name()),
                agency.region(),
                field.apply(UncataloguedRequestProcess.ENTRY_CATEGORY),
                field.apply(UncataloguedRequestProcess.SOURCE_SYSTEM),
                Application.now(clock),
                items(field.apply(UncataloguedRequestProcess.ENTRY_ITEMS)));
    }

    private static List<DataItem> items(String lines) {
        List<DataItem> items = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        int number = 0;
        for (String line : lines.split("\n", -1)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                items.add(item(line.strip().split("[\\s　]+", -1)));
            } catch (IllegalArgumentException unreadable) {
                problems.add(new Problem("entryItems", "信息项第 " + number + " 行：" + unreadable.getMessage()));
            }
        }
        if (items.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem("entryItems", "请至少填写一个信息项"));
        }
        if (!problems.isEmpty()) {
            throw new InputRefused(problems);
        }
        return items;
    }

    /** Name, label, type, then length and sensitivity if they are given. */
    private static DataItem item(String[] words) {
        if (words.length < 3 || words.length > 5) {
            throw new IllegalArgumentException("应写成“字段名 中文名 类型 [长度] [敏感级别]”，例如 person_name 姓名 字符型 50 个人信息");
        }
        if (!NAME.matcher(words[0]).matches()) {
            throw new IllegalArgumentException("字段名“" + words[0] + "”应以字母开头，由字母、数字和下划线组成");
        }
        if (words[1].length() > LONGEST_LABEL) {
            throw new IllegalArgumentException("中文名最长 " + LONGEST_LABEL + " 个字");
        }
        boolean sized = words.length > 3 && NUMBER.matcher(words[3]).matches();
        if (words.length == 5 && !sized) {
            throw new IllegalArgumentException("长度“" + words[3] + "”应是数字");
        }
        String sensitivity = words.length == 5 ? words[4] : words.length == 4 && !sized ? words[3] : "";
        return new DataItem(
                words[0],
                words[1],
                type(words[2]),
                sized ? Integer.parseInt(words[3]) : 0,
                "",
                sensitivity.isEmpty() ? Sensitivity.ORDINARY : sensitivity(sensitivity),
                true);
    }

    private static ItemType type(String label) {
        return Arrays.stream(ItemType.values())
                .filter(type -> type.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("没有类型“" + label + "”，可用的类型："
                        + Arrays.stream(ItemType.values()).map(ItemType::label).collect(Collectors.joining("、"))));
    }

    private static Sensitivity sensitivity(String label) {
        return Arrays.stream(Sensitivity.values())
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("没有敏感级别“" + label + "”，可用的级别："
                        + Arrays.stream(Sensitivity.values())
                                .map(Sensitivity::label)
                                .collect(Collectors.joining("、"))));
    }
}
