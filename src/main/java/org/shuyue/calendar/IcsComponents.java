package org.shuyue.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;
import org.shuyue.calendar.IcsComponent.Property;

/**
 * Collects what an ICS file contains. It listens to the library's parser instead of taking its objects, because those
 * turn the 30th of February into the 28th.
 */
final class IcsComponents implements ContentHandler {
    private final List<Integer> begins;
    private final List<IcsComponent> found = new ArrayList<>();
    private final List<Property> ofCalendar = new ArrayList<>();
    private List<Property> properties = ofCalendar;
    private Map<String, String> parameters = new HashMap<>();
    private String value = "";
    private int calendars;
    private int begun;
    private int depth;

    private IcsComponents(List<Integer> begins) {
        this.begins = begins;
    }

    static IcsComponents of(String text) throws IOException, ParserException {
        List<String> lines = text.lines().toList();
        IcsComponents components = new IcsComponents(IntStream.range(0, lines.size())
                .filter(i -> begins(lines.get(i)))
                .mapToObj(i -> i + 1)
                .toList());
        String crlf = String.join("\r\n", lines) + "\r\n";
        new CalendarParserImpl().parse(new UnfoldingReader(new StringReader(crlf)), components);
        return components;
    }

    List<IcsComponent> found() {
        return found;
    }

    /** How many calendars the file holds. */
    int calendars() {
        return calendars;
    }

    /** What is said of the calendar as a whole. */
    IcsComponent calendar() {
        return new IcsComponent("VCALENDAR", 0, ofCalendar);
    }

    private static boolean begins(String line) {
        String upper = line.strip().toUpperCase(Locale.ROOT);
        return upper.startsWith("BEGIN:") && !upper.equals("BEGIN:VCALENDAR");
    }

    @Override
    public void startCalendar() {
        calendars++;
    }

    @Override
    public void endCalendar() {
        properties = ofCalendar;
    }

    /** An alarm inside an event is left out. */
    @Override
    public void startComponent(String name) {
        properties = new ArrayList<>();
        if (depth == 0) {
            int line = begun < begins.size() ? begins.get(begun) : 0;
            found.add(new IcsComponent(name.toUpperCase(Locale.ROOT), line, properties));
        }
        begun++;
        depth++;
    }

    @Override
    public void endComponent(String name) {
        depth--;
        properties = depth == 0 ? ofCalendar : found.get(found.size() - 1).properties();
    }

    @Override
    public void startProperty(String name) {
        parameters = new HashMap<>();
        value = "";
    }

    @Override
    public void parameter(String name, String text) {
        parameters.put(name.toUpperCase(Locale.ROOT), text.toUpperCase(Locale.ROOT));
    }

    @Override
    public void propertyValue(String text) {
        value = text;
    }

    @Override
    public void endProperty(String name) {
        properties.add(new Property(name.toUpperCase(Locale.ROOT), value, Map.copyOf(parameters)));
    }
}
