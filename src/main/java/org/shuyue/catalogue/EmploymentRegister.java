package org.shuyue.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Invented people of the demo's employment register, the same ones every time. Their identity numbers begin with 990,
 * an area that does not exist, their telephone numbers with 12, which no mobile number does.
 */
final class EmploymentRegister {
    private static final DateTimeFormatter COMPACT = DateTimeFormatter.BASIC_ISO_DATE;
    private static final LocalDate OLDEST = LocalDate.of(1962, 1, 1);
    private static final LocalDate FIRST_REGISTRATION = LocalDate.of(2021, 1, 1);
    private static final int RARE_EVERY = 50;

    private static final List<String> SURNAMES = words("沈 闵 寿 傅 凌 魏 杜 祝 申 安 钟 陆 顾 施 严 柏 水 窦 云 苏 潘 葛 奚 范 彭");
    private static final List<String> GIVEN = words("青 禾 立 征 简 霁 敏 渠 川 临 岚 芷 若 望 舒 知 微 景 行 言 蹊 远 航 子 衿 书 昀 澄 一 诺 安 和");
    private static final List<String> RARE = words("张𠮷㛃 㛃𬭚 𠮷田禾 䶮川 𫟼明远 欧阳䶮 𬱖安");
    private static final List<String> STATUS = words("求职中 已就业 灵活就业 培训中");
    private static final List<String> SKILL = words("无 无 初级工 中级工 中级工 高级工 技师 高级技师");
    private static final List<String> EDUCATION = words("初中 高中 中专 大专 大专 本科 硕士研究生");
    private static final List<String> JOBS = words("收银员 仓库管理员 养老护理员 电工 焊工 会计 保育师 网约配送员 客户服务管理员 数据标注员 汽车维修工 中式烹调师");
    private static final List<String> COUNTIES = words("临江县 东屏区 西浦区 南麓县 云中区");
    private static final List<String> NOTES = words("无 已推荐岗位 已预约职业指导 待补充毕业证书");

    private final int rows;
    private final Random chance = new Random(20260302);

    EmploymentRegister(int rows) {
        this.rows = rows;
    }

    void write(Consumer<Map<String, String>> target) {
        for (int i = 1; i <= rows; i++) {
            target.accept(row(i));
        }
    }

    private Map<String, String> row(int number) {
        boolean woman = chance.nextBoolean();
        LocalDate born = OLDEST.plusDays(chance.nextInt(16_800));
        Map<String, String> row = new LinkedHashMap<>();
        row.put("person_name", number % RARE_EVERY == 0 ? any(RARE) : any(SURNAMES) + any(GIVEN) + any(GIVEN));
        row.put("id_number", idNumber(born, woman));
        row.put("gender", woman ? "女" : "男");
        row.put("birth_date", born.toString());
        row.put(
                "registered_on",
                FIRST_REGISTRATION.plusDays(chance.nextInt(1_880)).toString());
        row.put("status", any(STATUS));
        row.put("skill_level", any(SKILL));
        row.put("education", any(EDUCATION));
        row.put("intended_job", any(JOBS));
        row.put("phone", "12%09d".formatted(chance.nextInt(1_000_000_000)));
        row.put("county", any(COUNTIES));
        row.put("case_note", any(NOTES));
        return row;
    }

    /** Formed as GB 11643 says, check character included, but of an area that does not exist. */
    private String idNumber(LocalDate born, boolean woman) {
        int order = chance.nextInt(499) * 2 + (woman ? 2 : 1);
        String body = "9900%02d%s%03d".formatted(1 + chance.nextInt(5), born.format(COMPACT), order);
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += Character.digit(body.charAt(i), 10) * ((1 << (17 - i)) % 11);
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    private String any(List<String> words) {
        return words.get(chance.nextInt(words.size()));
    }

    private static List<String> words(String words) {
        return List.of(words.split(" "));
    }
}
