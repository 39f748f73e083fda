package org.shuyue.rulepack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The packs that come with the product: version 1 of each, in the order in which they stand in for one another. */
@Component
class BuiltInPacks {
    private static final Map<String, String> JURISDICTIONS = jurisdictions();

    private final List<PackVersion> versions;

    BuiltInPacks(PackReader reader) {
        versions = JURISDICTIONS.entrySet().stream()
                .map(pack -> read(reader, pack.getKey(), pack.getValue()))
                .toList();
    }

    List<PackVersion> versions() {
        return versions;
    }

    private static PackVersion read(PackReader reader, String pack, String jurisdiction) {
        String dmn = text("processes/calendar/" + pack + ".dmn");
        PackTable table = reader.read(dmn);
        return new PackVersion(table, 1, jurisdiction, null, PackCheck.readable(table), dmn, null);
    }

    private static String text(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> jurisdictions() {
        Map<String, String> jurisdictions = new LinkedHashMap<>();
        jurisdictions.put("yancheng", "盐城市");
        jurisdictions.put("weihai", "威海市");
        jurisdictions.put("siping", "四平市");
        jurisdictions.put("xian", "西安市");
        jurisdictions.put("e-gov", "电子政务平台协议双方");
        return jurisdictions;
    }
}
