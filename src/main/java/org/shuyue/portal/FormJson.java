package org.shuyue.portal;

import org.shuyue.workflow.FormView;

/** A form's schema and data as they can stand inside a script element of a page. */
public record FormJson(String schema, String values) {

    static FormJson of(FormView form) {
        return new FormJson(inScript(form.schemaJson()), inScript(form.dataJson()));
    }

    /** No end tag and no comment can begin in it; the JSON means the same. */
    static String inScript(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }
}
