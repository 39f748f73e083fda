package org.shuyue.breach.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shuyue.catalogue.OpeningType;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.ResourceQuery;
import org.shuyue.catalogue.Resources;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Problem;
import org.springframework.stereotype.Component;

/** The resources that somebody in a hurry names, by code, name or a part of the name. */
@Component
class NamedResources {
    private static final int SHOWN = 5;
    private static final String FIELD = BreachReportProcess.LEAKED_RESOURCES.name();

    private final Resources resources;

    NamedResources(Resources resources) {
        this.resources = resources;
    }

    /** {@link InputRefused} names each that the catalogue does not know, or that may be several. */
    List<Resource> in(String text, Person by) {
        List<Problem> problems = new ArrayList<>();
        List<Resource> found = new ArrayList<>();
        Arrays.stream(text.split("[、，,；;\n]", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> {
                    try {
                        found.add(one(name, by));
                    } catch (InputRefused refused) {
                        problems.addAll(refused.problems());
                    }
                });
        if (problems.isEmpty() && found.isEmpty()) {
            problems.add(new Problem(FIELD, "请写明涉及的数据资源的编码或者名称"));
        }
        if (!problems.isEmpty()) {
            throw new InputRefused(problems);
        }
        return found.stream().distinct().toList();
    }

    private Resource one(String name, Person by) {
        Optional<Resource> coded = resources.byCode(name).filter(resource -> isKnownTo(by, resource));
        if (coded.isPresent()) {
            return coded.get();
        }
        List<Resource> hits = resources.search(new ResourceQuery(name, null, null, null, "", 1, 200)).rows().stream()
                .filter(resource -> isKnownTo(by, resource))
                .toList();
        List<Resource> exact =
                hits.stream().filter(hit -> hit.name().equals(name)).toList();
        List<Resource> left = exact.isEmpty() ? hits : exact;
        if (left.isEmpty()) {
            throw new InputRefused(FIELD, "目录中没有“" + name + "”，请填写资源编码或者名称，可以在“数据目录”中查找");
        }
        if (left.size() > 1) {
            throw new InputRefused(
                    FIELD,
                    "“" + name + "”对应多个资源："
                            + left.stream()
                                    .limit(SHOWN)
                                    .map(NamedResources::shown)
                                    .collect(Collectors.joining("、")) + (left.size() > SHOWN ? " 等" : "") + "，请填写资源编码");
        }
        return left.get(0);
    }

    /** Citizens and companies know of nothing but what is opened. */
    private static boolean isKnownTo(Person by, Resource resource) {
        return !by.has(Role.APPLICANT) || resource.openingType() != OpeningType.NOT_OPEN;
    }

    private static String shown(Resource resource) {
        return resource.id() + " " + resource.name();
    }
}
