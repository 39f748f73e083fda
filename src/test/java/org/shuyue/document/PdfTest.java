package org.shuyue.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shuyue.shared.InputRefused;

/** Characters that the fonts have, and one that none has. */
class PdfTest {
    @Test
    void takesRareCharactersOfNames() {
        GlyphPolicy.check("张㛃、䶮、𬭚、𫟼，期限说明（国办发明电〔2025〕7号）");
    }

    @Test
    void refusesWhatWouldBecomeAnotherSign() {
        assertThatThrownBy(() -> GlyphPolicy.check("名\uE000字"))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("U+E000");
    }

    @Test
    void hasBothWeights() {
        assertThat(List.of(Typeface.REGULAR, Typeface.BOLD)).allMatch(face -> face.shows('限'));
    }
}
