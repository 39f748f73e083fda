package org.shuyue.workflow;

import java.util.Map;

/** A form as the browser's viewer takes it: the schema's JSON text and the data to fill in. */
public record FormView(String schemaJson, Map<String, Object> data) {
    /** The data as JSON text. */
    public String dataJson() {
        return Json.write(data);
    }
}
