package org.shuyue.portal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuyue.notice.Notices;
import org.shuyue.party.Agencies;
import org.shuyue.party.Agency;
import org.shuyue.party.Person;
import org.shuyue.party.Role;

/** The one who looks at a page, as the head of the page needs to know. */
public class Visitor {
    private static final String CASES = "/cases";
    private static final List<Target> TARGETS = List.of(
            Target.of("/", "首页"),
            Target.ofAgencies("/catalogue", "数据目录"),
            Target.of("/open", "开放数据"),
            Target.of("/start", "我要办理"),
            Target.ofAgencies("/demands", "供需清单"),
            Target.ofAgencies("/agreements", "协议"),
            Target.of(CASES, "我的申请", Role.REQUESTER, Role.APPLICANT),
            Target.of(CASES, "办件查询"),
            Target.of(
                    "/camunda/app/tasklist/default/",
                    "待办任务",
                    Role.OPERATOR,
                    Role.REVIEWER,
                    Role.LEADER,
                    Role.KEEPER,
                    Role.AUTHORITY),
            Target.of(
                    "/supervision", "期限监督", Role.SUPERVISOR, Role.OPERATOR, Role.AUTHORITY, Role.LEADER, Role.AUDITOR),
            Target.of("/camunda/app/cockpit/default/", "运行监控", Role.SUPERVISOR, Role.ADMINISTRATOR),
            Target.of(
                    "/deliveries",
                    "数据交付",
                    Role.REQUESTER,
                    Role.OPERATOR,
                    Role.REVIEWER,
                    Role.LEADER,
                    Role.SUPERVISOR,
                    Role.AUDITOR),
            Target.of("/quality", "数据质量", Role.OPERATOR, Role.AUTHORITY, Role.REVIEWER, Role.LEADER),
            Target.of(
                    "/authorisations",
                    "整体授权",
                    Role.OPERATOR,
                    Role.AUTHORITY,
                    Role.REVIEWER,
                    Role.LEADER,
                    Role.SUPERVISOR),
            Target.of("/audit", "审计", Role.AUDITOR),
            Target.of("/admin/people", "人员", Role.ADMINISTRATOR),
            Target.of("/admin/agencies", "机构", Role.ADMINISTRATOR),
            Target.of("/admin/seals", "印章", Role.ADMINISTRATOR),
            Target.of("/seal-uses", "用印登记", Role.KEEPER, Role.AUDITOR, Role.ADMINISTRATOR),
            Target.of("/admin/partners", "交付对象", Role.ADMINISTRATOR),
            Target.of("/admin/calendar", "工作日历", Role.ADMINISTRATOR),
            Target.of("/admin/rules", "期限规则", Role.ADMINISTRATOR),
            Target.of("/admin/wordings", "文书文本", Role.ADMINISTRATOR, Role.OPERATOR),
            Target.of(
                    "/what-if", "推演", Role.SUPERVISOR, Role.LEADER, Role.AUTHORITY, Role.OPERATOR, Role.ADMINISTRATOR),
            Target.of(
                    "/calendar",
                    "我的期限",
                    Role.REQUESTER,
                    Role.OPERATOR,
                    Role.AUTHORITY,
                    Role.REVIEWER,
                    Role.LEADER,
                    Role.SUPERVISOR),
            Target.of("/deadlines", "期限计算"));

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

    /** Where the main navigation leads, by role. */
    public List<Place> places() {
        return TARGETS.stream()
                .filter(target -> target.isFor(person))
                .map(target -> new Place(target.href, target.text, target.holds(path)))
                .toList();
    }

    /** A place of the main navigation. */
    public record Place(String href, String text, boolean current) {}

    /** Somewhere to go, for some roles or, without any, for everybody. */
    private record Target(String href, String text, Set<Role> roles) {
        static Target of(String href, String text, Role... roles) {
            return new Target(href, text, Set.of(roles));
        }

        static Target ofAgencies(String href, String text) {
            return new Target(href, text, Set.copyOf(Role.ofAgencies()));
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
