package org.shuyue.inspect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.shuyue.party.Role;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Every name in a diagram exists in the code, in a form, in a file or in the rule pack (house.md, section 4). */
public final class DiagramBinding {
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Pattern DELEGATE = Pattern.compile("\\$\\{(\\w+)}");
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'");
    private static final Pattern WORD = Pattern.compile("(?<![\\w.])[A-Za-z_]\\w*");
    private static final Pattern DEADLINE = Pattern.compile("statutoryDeadlines\\.\\w+\\([^)]*'([^']+)'\\)");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{\\w+}");
    private static final Pattern GROUP_OF = Pattern.compile("\\$\\{groups\\.of\\((?:'([^']+)'|\\w+), ?\\w+\\)}");
    private static final Set<String> LANGUAGE = Set.of(
            "and",
            "or",
            "not",
            "empty",
            "true",
            "false",
            "null",
            "eq",
            "ne",
            "lt",
            "gt",
            "le",
            "ge",
            "div",
            "mod",
            "instanceof",
            "execution",
            "task");

    /** What a diagram may speak of. */
    public record World(
            Path root, Predicate<String> beans, Set<String> deadlineRules, List<String> sharedVariableHolders) {}

    private final World world;
    private final String room;
    private final Element root;
    private final String process;
    private final Set<String> constants = new HashSet<>();
    private final Set<String> variables = new HashSet<>();
    private final List<String> problems = new ArrayList<>();

    private DiagramBinding(World world, String room, BpmnModelInstance model) {
        this.world = world;
        this.room = room;
        this.root = parse(Bpmn.convertToString(model));
        this.process = all("process").get(0).getAttribute("id");
    }

    /** The objections to a diagram of a room. */
    public static List<String> problems(World world, String room, BpmnModelInstance model) {
        return new DiagramBinding(world, room, model).inspect();
    }

    /** The rule ids of all rule packs in a directory. */
    public static Set<String> rulesOfAll(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".dmn"))
                    .flatMap(file -> rules(file).stream())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first input of each row. */
    private static Set<String> rules(Path rulePack) {
        try {
            Set<String> rules = new HashSet<>();
            NodeList rows = parse(Files.readString(rulePack)).getElementsByTagNameNS("*", "rule");
            for (int i = 0; i < rows.getLength(); i++) {
                rules.add(((Element) ((Element) rows.item(i))
                                .getElementsByTagNameNS("*", "inputEntry")
                                .item(0))
                        .getTextContent()
                        .strip()
                        .replace("\"", ""));
            }
            return rules;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> inspect() {
        readNames();
        for (Element element : all("*")) {
            delegates(element);
            expressions(element);
        }
        for (String kind : List.of("serviceTask", "sendTask", "businessRuleTask")) {
            all(kind).forEach(this::service);
        }
        Stream.of("startEvent", "userTask").flatMap(kind -> all(kind).stream()).forEach(this::form);
        all("userTask").forEach(this::groups);
        all("message").forEach(this::message);
        all("error").forEach(this::error);
        all("callActivity").forEach(this::call);
        all("businessRuleTask").forEach(this::decision);
        return problems;
    }

    private void readNames() {
        String name = "org.shuyue." + room + ".process." + pascalCase(process) + "Process";
        Optional<Class<?>> holder = load(name);
        if (holder.isEmpty()) {
            problems.add("there is no class " + name + " with the names of " + process);
        }
        holder.ifPresent(this::readNames);
        check(constants.contains(process), name + " has no constant for the process id " + process);
        world.sharedVariableHolders().stream()
                .flatMap(other -> load(other).stream())
                .forEach(this::readNames);
    }

    /** What the procedures of a room have in common stands in the class above. */
    private void readNames(Class<?> holder) {
        if (holder.getSuperclass() != null && holder.getSuperclass() != Object.class) {
            readNames(holder.getSuperclass());
        }
        for (Field field : holder.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                continue;
            }
            try {
                field.setAccessible(true);
                Object held = field.get(null);
                if (held instanceof String text) {
                    constants.add(text);
                } else if (held != null
                        && Stream.of("ProcessVariable", "Variable")
                                .anyMatch(held.getClass().getSimpleName()::equals)) {
                    variables.add(
                            String.valueOf(held.getClass().getMethod("name").invoke(held)));
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Cannot read " + field, e);
            }
        }
    }

    private void delegates(Element element) {
        String delegate = element.getAttributeNS(CAMUNDA, "delegateExpression");
        if (delegate.isEmpty()) {
            delegate = element.getAttribute("delegateExpression");
        }
        if (!delegate.isEmpty()) {
            var match = DELEGATE.matcher(delegate);
            check(match.matches(), where(element) + ": a delegate is one bean, not " + delegate);
            if (match.matches()) {
                check(world.beans().test(match.group(1)), where(element) + ": there is no bean " + match.group(1));
            }
        }
    }

    private void expressions(Element element) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (!"delegateExpression".equals(attribute.getLocalName())) {
                expressions(element, attribute.getValue());
            }
        }
        if (element.getElementsByTagNameNS("*", "*").getLength() == 0) {
            expressions(element, element.getTextContent());
        }
        String due = element.getAttributeNS(CAMUNDA, "dueDate");
        boolean timed = !due.isEmpty() || Set.of("timeDate", "timeCycle").contains(element.getLocalName());
        String time = due.isEmpty() ? element.getTextContent().strip() : due;
        check(
                !timed || time.startsWith("${statutoryDeadlines."),
                where(element) + ": a deadline comes from the deadlines bean, not from " + time);
    }

    private void expressions(Element element, String text) {
        EXPRESSION.matcher(text).results().map(match -> match.group(1)).forEach(expression -> {
            WORD.matcher(LITERAL.matcher(expression).replaceAll(""))
                    .results()
                    .map(MatchResult::group)
                    .filter(word -> !LANGUAGE.contains(word)
                            && !variables.contains(word)
                            && !world.beans().test(word))
                    .forEach(word ->
                            problems.add(where(element) + ": " + word + " is neither a typed variable nor a bean"));
        });
        DEADLINE.matcher(text)
                .results()
                .map(match -> match.group(1))
                .filter(rule -> !world.deadlineRules().contains(rule))
                .forEach(rule -> problems.add(where(element) + ": the rule pack has no row " + rule));
    }

    private void service(Element task) {
        boolean delegates =
                task.hasAttributeNS(CAMUNDA, "delegateExpression") || task.hasAttributeNS(CAMUNDA, "decisionRef");
        check(delegates, where(task) + ": a task of the machine names a delegateExpression or a decision");
        check(
                !task.hasAttributeNS(CAMUNDA, "class") && !task.hasAttributeNS(CAMUNDA, "expression"),
                where(task) + ": neither class nor expression, but a bean");
    }

    private void form(Element element) {
        String form = element.getAttributeNS(CAMUNDA, "formRef");
        if (form.isEmpty()) {
            check("startEvent".equals(element.getLocalName()), where(element) + ": a user task has a form");
            return;
        }
        check(
                "deployment".equals(element.getAttributeNS(CAMUNDA, "formRefBinding")),
                where(element) + ": formRefBinding is deployment");
        Path file = world.root().resolve("forms").resolve(room).resolve(form + ".form");
        check(form.startsWith(process + "-"), where(element) + ": form " + form + " does not begin with " + process);
        if (!Files.exists(file)) {
            problems.add(where(element) + ": there is no file " + file);
            return;
        }
        try {
            JsonNode schema = new ObjectMapper().readTree(Files.readString(file));
            check(
                    form.equals(schema.path("id").asText()),
                    file + " has another id: " + schema.path("id").asText());
            schema.findValuesAsText("key").stream()
                    .filter(key -> !variables.contains(key))
                    .forEach(key -> problems.add(file + ": field " + key + " is no typed variable"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void groups(Element task) {
        String groups = task.getAttributeNS(CAMUNDA, "candidateGroups");
        if (groups.isEmpty()) {
            check(
                    task.hasAttributeNS(CAMUNDA, "assignee") || task.hasAttributeNS(CAMUNDA, "candidateUsers"),
                    where(task) + ": nobody is asked to do this");
            return;
        }
        var expression = GROUP_OF.matcher(groups);
        String role = expression.matches() ? expression.group(1) : groups;
        if (role == null || VARIABLE.matcher(role).matches()) {
            return; // a variable says which; that it is one is checked with all expressions
        }
        for (String id : role.split(",", -1)) {
            check(Role.byId(id.strip()).isPresent(), where(task) + ": " + id + " is no role");
        }
    }

    private void message(Element message) {
        String name = message.getAttribute("name");
        check(constants.contains(name), "message " + name + " is no constant");
        check(
                ("Message_" + name).equals(message.getAttribute("id")),
                "message " + name + " has the id Message_" + name);
    }

    private void error(Element error) {
        String code = error.getAttribute("errorCode");
        check(constants.contains(code), "error " + code + " is no constant");
    }

    private void call(Element call) {
        String called = call.getAttribute("calledElement");
        check(isFile("processes", called + ".bpmn"), where(call) + ": there is no process " + called);
        NodeList mappings = call.getElementsByTagNameNS(CAMUNDA, "*");
        for (int i = 0; i < mappings.getLength(); i++) {
            check(
                    !((Element) mappings.item(i)).hasAttribute("variables"),
                    where(call) + ": variables are handed over one by one");
        }
    }

    private void decision(Element task) {
        String decision = task.getAttributeNS(CAMUNDA, "decisionRef");
        check(isFile("processes", decision + ".dmn"), where(task) + ": there is no decision " + decision);
    }

    private boolean isFile(String directory, String name) {
        try (Stream<Path> files = Files.walk(world.root().resolve(directory))) {
            return files.anyMatch(file -> file.getFileName().toString().equals(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Element> all(String localName) {
        NodeList nodes = root.getElementsByTagNameNS("*", localName);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Element element = (Element) nodes.item(i);
            if (!String.valueOf(element.getNamespaceURI()).contains("/DI")) {
                elements.add(element);
            }
        }
        return elements;
    }

    private void check(boolean right, String problem) {
        if (!right) {
            problems.add(problem);
        }
    }

    private static String where(Element element) {
        Element named = element;
        while (!named.hasAttribute("id") && named.getParentNode() instanceof Element parent) {
            named = parent;
        }
        return named.getAttribute("id");
    }

    private static String pascalCase(String kebab) {
        StringBuilder name = new StringBuilder();
        for (String word : kebab.split("-", -1)) {
            name.append(word.substring(0, 1).toUpperCase(java.util.Locale.ROOT)).append(word.substring(1));
        }
        return name.toString();
    }

    private static Optional<Class<?>> load(String name) {
        try {
            return Optional.of(Class.forName(name));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    private static Element parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("No XML", e);
        }
    }
}
