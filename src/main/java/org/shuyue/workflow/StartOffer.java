package org.shuyue.workflow;

import java.util.Map;
import org.shuyue.party.Person;

/** How a procedure is begun from the portal. */
public interface StartOffer {
    String processId();

    /** Whether the person is shown it at all; the start form's policy decides for good. */
    boolean openTo(Person person);

    /** One Chinese sentence: what it is for. */
    String purpose();

    /**
     * What the start form knows beforehand: values and lists of choices.
     *
     * @param given the page's query parameters, for instance {@code resource}
     * @throws org.shuyue.shared.InputRefused when they do not fit; {@link org.shuyue.shared.NotFound} when they name
     *     what is not there
     */
    Map<String, Object> known(Map<String, String> given, Person person);
}
