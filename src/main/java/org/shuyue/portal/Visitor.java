package org.shuyue.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuyue.notice.Notices;
import org.shuyue.party.Agencies;
import org.shuyue.party.Agency;
import org.shuyue.party.Person;
import org.shuyue.party.Role;

/** The one who looks at a page, as the head of the page needs to know. */
public class Visitor {
    private static final String CASES = "/cases";
    /** So many places fit into one row; more are gathered in menus. */
    private static final int ONE_ROW = 10;

    private static final Role[] WORKING = {Role.OPERATOR, Role.REVIEWER, Role.LEADER, Role.KEEPER, Role.AUTHORITY};
    private static final List<Target> TARGETS = List.of(
            Target.of("/", "首页"),
            Target.of("/start", "我要办理"),
            Target.of(
                    "/camunda/app/tasklist/default/",
                    "待办任务",
                    Role.OPERATOR,
                    Role.REVIEWER,
                    Role.LEADER,
                    Role.KEEPER,
                    Role.AUTHORITY),
            Target.of(CASES, "我的申请", Role.REQUESTER, Role.APPLICANT),
            Target.of(CASES, "办件查询"),
            Target.of("/tasks", "批量办理", WORKING).in(Menu.WORK),
            Target.of("/tasks/done", "我已办结", WORKING).in(Menu.WORK),
            Target.ofAgencies("/consultations", "征求我的意见").in(Menu.WORK),
            Target.of("/phrases", "常用语", WORKING).in(Menu.WORK),
            Target.ofAgencies("/agreements", "协议").in(Menu.CASES),
            Target.of(
                            "/papers",
                            "正式文件",
                            Role.OPERATOR,
                            Role.AUTHORITY,
                            Role.SUPERVISOR,
                            Role.AUDITOR,
                            Role.REVIEWER,
                            Role.LEADER,
                            Role.KEEPER)
                    .in(Menu.CASES),
            Target.of(
                            "/authorisations",
                            "整体授权",
                            Role.OPERATOR,
                            Role.AUTHORITY,
                            Role.REVIEWER,
                            Role.LEADER,
                            Role.SUPERVISOR)
                    .in(Menu.CASES),
            Target.ofAgencies("/catalogue", "数据目录").in(Menu.DATA),
            Target.of("/open", "开放数据").in(Menu.DATA),
            Target.ofAgencies("/demands", "供需清单").in(Menu.DATA),
            Target.of("/quality", "数据质量", Role.OPERATOR, Role.AUTHORITY, Role.REVIEWER, Role.LEADER)
                    .in(Menu.DATA),
            Target.of(
                            "/deliveries",
                            "数据交付",
                            Role.REQUESTER,
                            Role.OPERATOR,
                            Role.REVIEWER,
                            Role.LEADER,
                            Role.SUPERVISOR,
                            Role.AUDITOR)
                    .in(Menu.DATA),
            Target.of("/supervision", "期限监督", Role.SUPERVISOR, Role.OPERATOR, Role.AUTHORITY, Role.LEADER, Role.AUDITOR)
                    .in(Menu.LIMITS),
            Target.of("/camunda/app/cockpit/default/", "运行监控", Role.SUPERVISOR, Role.ADMINISTRATOR)
                    .in(Menu.LIMITS),
            Target.of(
                            "/calendar",
                            "我的期限",
                            Role.REQUESTER,
                            Role.OPERATOR,
                            Role.AUTHORITY,
                            Role.REVIEWER,
                            Role.LEADER,
                            Role.SUPERVISOR)
                    .in(Menu.LIMITS),
            Target.of("/what-if", "推演", Role.SUPERVISOR, Role.LEADER, Role.AUTHORITY, Role.OPERATOR, Role.ADMINISTRATOR)
                    .in(Menu.LIMITS),
            Target.of("/deadlines", "期限计算").in(Menu.LIMITS),
            Target.of("/audit", "审计", Role.AUDITOR),
            Target.of("/admin/people", "人员", Role.ADMINISTRATOR).in(Menu.ADMINISTRATION),
            Target.of("/admin/agencies", "机构", Role.ADMINISTRATOR).in(Menu.ADMINISTRATION),
            Target.of("/admin/seals", "印章", Role.ADMINISTRATOR).in(Menu.ADMINISTRATION),
            Target.of("/seal-uses", "用印登记", Role.KEEPER, Role.AUDITOR, Role.ADMINISTRATOR)
                    .in(Menu.ADMINISTRATION),
            Target.of("/admin/partners", "交付对象", Role.ADMINISTRATOR).in(Menu.ADMINISTRATION),
            Target.of("/admin/calendar", "工作日历", Role.ADMINISTRATOR).in(Menu.ADMINISTRATION),
            Target.of("/admin/rules", "期限规则", Role.ADMINISTRATOR).in(Menu.ADMINISTRATION),
            Target.of("/admin/search-data", "检索数据", Role.ADMINISTRATOR).in(Menu.ADMINISTRATION),
            Target.of("/admin/wordings", "文书文本", Role.ADMINISTRATOR, Role.OPERATOR)
                    .in(Menu.ADMINISTRATION));

    private final Person person;
    private final String path;
    private final Agencies agencies;
    private final Notices notices;

    Visitor(Person person, String path, Agencies agencies, Notices notices) {
        this.person = person;
        this.path = path;
        this.agencies = agencies;
        this.notices = notices;
    }

    public Person person() {
        return person;
    }

    public String agencyName() {
        return agencies.look(person.agency())
                .map(Agency::name)
                .orElse(person.agency().value());
    }

    public String roleNames() {
        return person.roles().stream().sorted().map(Role::label).collect(Collectors.joining("、"));
    }

    public long unread() {
        return notices.unread(person.id());
    }

    /** Whether the person has the role with this id. */
    public boolean is(String role) {
        return Role.byId(role).filter(person::has).isPresent();
    }

    /** The main navigation, by role: places, and where they are too many for one row also menus of places. */
    public List<Entry> navigation() {
        List<Target> mine =
                TARGETS.stream().filter(target -> target.isFor(person)).toList();
        if (mine.size() <= ONE_ROW) {
            return mine.stream().map(target -> Entry.of(place(target))).toList();
        }
        List<Entry> entries = new ArrayList<>();
        mine.stream()
                .filter(target -> target.menu == null)
                .map(this::place)
                .map(Entry::of)
                .forEach(entries::add);
        for (Menu menu : Menu.values()) {
            List<Place> places = mine.stream()
                    .filter(target -> target.menu == menu)
                    .map(this::place)
                    .toList();
            if (places.size() == 1) {
                entries.add(Entry.of(places.get(0)));
            } else if (!places.isEmpty()) {
                entries.add(new Entry(menu.text, places));
            }
        }
        return entries;
    }

    private Place place(Target target) {
        boolean closer =
                TARGETS.stream().anyMatch(other -> other.href.length() > target.href.length() && other.holds(path));
        return new Place(target.href, target.text, target.holds(path) && !closer);
    }

    /** A place of the main navigation. */
    public record Place(String href, String text, boolean current) {}

    /** One entry of the main navigation: a single place, or a menu of several. */
    public record Entry(String text, List<Place> places) {
        static Entry of(Place place) {
            return new Entry(place.text(), List.of(place));
        }

        public boolean menu() {
            return places.size() > 1;
        }

        public boolean current() {
            return places.stream().anyMatch(Place::current);
        }
    }

    private enum Menu {
        WORK("办理工具"),
        CASES("协议与授权"),
        DATA("数据"),
        LIMITS("期限"),
        ADMINISTRATION("系统管理");

        private final String text;

        Menu(String text) {
            this.text = text;
        }
    }

    /** Somewhere to go, for some roles or, without any, for everybody. */
    private record Target(
            String href,
            String text,
            Set<Role> roles,
            @Nullable Menu menu) {
        static Target of(String href, String text, Role... roles) {
            return new Target(href, text, Set.of(roles), null);
        }

        static Target ofAgencies(String href, String text) {
            return new Target(href, text, Set.copyOf(Role.ofAgencies()), null);
        }

        Target in(Menu menu) {
            return new Target(href, text, roles, menu);
        }

        boolean isFor(Person person) {
            if (roles.isEmpty() && href.equals(CASES)) {
                return !person.has(Role.REQUESTER) && !person.isOfThePublic();
            }
            return roles.isEmpty() || roles.stream().anyMatch(person::has);
        }

        boolean holds(String path) {
            return path.equals(href) || (href.length() > 1 && path.startsWith(href + "/"));
        }
    }
}
