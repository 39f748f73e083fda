package org.shuyue.party;

import java.util.List;
import java.util.Set;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The invented city of 云川: its agencies and a person of each kind; added only while the database knows nobody. */
@Component
@Profile("demo")
@Order(100)
class DemoWorld implements ApplicationRunner {
    static final String PASSWORD = "shuyue-demo";

    private static final String CITY = "云川市";
    private static final List<Agency> AGENCIES = List.of(
            city("A0001", "数据局"),
            city("A0002", "大数据管理中心"),
            city("A0101", "人力资源和社会保障局"),
            city("A0102", "民政局"),
            city("A0103", "市场监督管理局"),
            city("A0104", "卫生健康委员会"),
            city("A0105", "教育局"),
            city("A0106", "公安局"),
            city("A0107", "自然资源和规划局"),
            city("A0108", "税务局"),
            city("A0109", "住房和城乡建设局"),
            city("A0110", "交通运输局"),
            city("A0111", "医疗保障局"),
            city("A0112", "农业农村局"),
            county("A0201", "临江县民政局", "临江县"),
            county("A0202", "东屏区数据局", "东屏区"),
            county("A0203", "东屏区民政局", "东屏区"),
            county("A0204", "临江县数据局", "临江县"),
            county("A0205", "东屏区卫生健康局", "东屏区"));
    /** In the order of the banner: by what one would try first. */
    static final List<NewPerson> PEOPLE = List.of(
            person("shenqing", "沈青", "A0102", Role.REQUESTER),
            person("shouli", "寿立", "A0002", Role.OPERATOR),
            person("shenhe", "沈荷", "A0101", Role.REVIEWER),
            person("fuhe", "傅禾", "A0101", Role.REVIEWER, Role.KEEPER),
            person("lingdao", "凌道", "A0101", Role.LEADER),
            person("weijian", "魏简", "A0104", Role.REVIEWER, Role.KEEPER),
            person("weizhang", "韦章", "A0104", Role.LEADER),
            person("duban", "杜班", "A0001", Role.SUPERVISOR),
            person("zhuguan", "祝冠", "A0001", Role.AUTHORITY, Role.KEEPER),
            person("shenji", "申霁", "A0001", Role.AUDITOR),
            person("admin", "安敏", "A0002", Role.ADMINISTRATOR),
            person("minzheng", "闵征", "A0102", Role.REQUESTER, Role.KEEPER),
            person("xianqu", "县渠", "A0201", Role.REQUESTER),
            person("linjiang", "林疆", "A0204", Role.AUTHORITY, Role.KEEPER),
            person("quxu", "曲旭", "A0203", Role.REQUESTER),
            person("quwei", "瞿薇", "A0205", Role.REQUESTER),
            person("dongping", "董屏", "A0202", Role.AUTHORITY, Role.KEEPER),
            person("rare", "张𠮷㛃", "A0103", Role.REQUESTER));
    /** Of the public; no region has the code 9999, so that the numbers are nobody's. */
    static final List<NewApplicant> APPLICANTS = List.of(
            applicant("gongmin", ApplicantKind.CITIZEN, "龚敏", "999901199001010010", "0000-8800011"),
            applicant("qiye", ApplicantKind.ORGANISATION, "云川青禾数据科技有限公司", "91999901MA00000155", "0000-8800012"));

    private final StartLock lock;
    private final PersonMapper mapper;
    private final Agencies agencies;
    private final People people;
    private final Applicants applicants;

    DemoWorld(StartLock lock, PersonMapper mapper, Agencies agencies, People people, Applicants applicants) {
        this.lock = lock;
        this.mapper = mapper;
        this.agencies = agencies;
        this.people = people;
        this.applicants = applicants;
    }

    /** Of two processes that start at once on an empty database, one does it all. */
    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        lock.take();
        if (mapper.count() == 0) {
            AGENCIES.forEach(agency -> agencies.add(agency, Actor.SYSTEM));
            PEOPLE.forEach(newcomer -> people.add(newcomer, Actor.SYSTEM));
            APPLICANTS.forEach(newcomer -> applicants.register(newcomer, "demo"));
        }
    }

    private static Agency city(String id, String name) {
        return new Agency(new AgencyId(id), CITY + name, AgencyLevel.CITY, CITY, true);
    }

    private static Agency county(String id, String name, String region) {
        return new Agency(new AgencyId(id), name, AgencyLevel.COUNTY, region, true);
    }

    private static NewApplicant applicant(String login, ApplicantKind kind, String name, String number, String phone) {
        return new NewApplicant(login, PASSWORD, PASSWORD, kind.name(), name, number, phone);
    }

    private static NewPerson person(String login, String name, String agency, Role... roles) {
        return new NewPerson(login, name, new AgencyId(agency), Set.of(roles), PASSWORD);
    }
}
