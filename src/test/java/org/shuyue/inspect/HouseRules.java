package org.shuyue.inspect;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.ibatis.annotations.Mapper;

/** What Modulith does not know about rooms: engine and libraries in their places, time from the clock, names that say something. */
public final class HouseRules {
    private static final Set<String> CLOCKS = Set.of(
            "java.lang.System.currentTimeMillis()",
            "java.util.Calendar.getInstance()",
            "java.util.Date.<init>()",
            "java.time.Clock.systemDefaultZone()",
            "java.time.Clock.systemUTC()");

    private static final List<ArchRule> RULES = List.of(
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "..workflow..",
                            "..cockpit..",
                            "org.shuyue.party..",
                            "..process..",
                            "..shared.persistence..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.camunda..")
                    .because("the engine is known in workflow, cockpit, party and the process packages"),
            noClasses()
                    .that()
                    .resideInAPackage("org.shuyue.shared")
                    .and(not(simpleName("package-info")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.springframework..", "org.apache.ibatis.."),
            only("com.jcraft.jsch..", "delivery"),
            only("org.dhatim.fastexcel..", "catalogue", "supervision", "delivery", "inquiry"),
            only("net.lingala.zip4j..", "delivery"),
            only("org.bouncycastle.openpgp..", "delivery"),
            only("com.openhtmltopdf..", "document"),
            only("org.apache.pdfbox..", "document", "signing"),
            only("com.google.zxing..", "document"),
            only("org.bouncycastle..", "document", "signing", "delivery", "audit"),
            only("org.apache.tika..", "dossier"),
            only("net.fortuna.ical4j..", "calendar", "notice"),
            only("org.duckdb..", "quality"),
            only("org.springframework.web.bind..", "portal"),
            noClasses()
                    .should()
                    .callMethodWhere(asksTheMachineForTheTime())
                    .orShould()
                    .callCodeUnitWhere(isOneOf(CLOCKS))
                    .because("time comes from the injected clock"),
            noClasses()
                    .should()
                    .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Dto|DTO)$")
                    .because("a name says what the thing is"),
            noClasses()
                    .should()
                    .resideInAnyPackage("..service..", "..dto..", "..impl..", "..util..", "..helper..", "..model..")
                    .because("packages are business words"),
            noFields().should().haveRawType(Optional.class).because("Optional is a return type"),
            noFields()
                    .should()
                    .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                    .because("collaborators come in through the constructor"),
            classes()
                    .that()
                    .areAnnotatedWith(Mapper.class)
                    .should()
                    .bePackagePrivate()
                    .andShould()
                    .beInterfaces()
                    .allowEmptyShould(true));

    private HouseRules() {}

    public static List<String> problems(JavaClasses classes) {
        return RULES.stream()
                .map(rule -> rule.allowEmptyShould(true).evaluate(classes))
                .flatMap(result -> result.getFailureReport().getDetails().stream())
                .toList();
    }

    /** One library, one room; two where one reads what the other writes. */
    private static ArchRule only(String library, String... rooms) {
        return noClasses()
                .that(not(resideInAnyPackage(Stream.of(rooms)
                        .map(room -> "org.shuyue." + room + "..")
                        .toArray(String[]::new))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    private static DescribedPredicate<JavaCall<?>> asksTheMachineForTheTime() {
        return DescribedPredicate.describe(
                "now() without a clock",
                call -> call.getTarget().getName().equals("now")
                        && call.getTargetOwner().getPackageName().startsWith("java.time")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.getName().equals("java.time.Clock")));
    }

    private static DescribedPredicate<JavaCall<?>> isOneOf(Set<String> targets) {
        return DescribedPredicate.describe(
                "the machine's own clock",
                call -> targets.contains(call.getTarget().getFullName()));
    }
}
