package org.shuyue.portal.api;

import com.fasterxml.jackson.annotation.JsonValue;
import org.shuyue.shared.Id;
import org.springframework.boot.jackson.JsonMixin;

/** In JSON an id is its text. */
@JsonMixin(Id.class)
interface IdAsText {
    @JsonValue
    String value();
}
