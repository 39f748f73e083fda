package org.shuyue.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.ResourceId;
import org.shuyue.support.Clause;

@Clause("YC-12")
class OneSourceTest {

    @Test
    void isBrokenByTheSameLabelInTwoResources() {
        assertThat(OneSourcePolicy.broken(List.of(copy("R1", "xm", "姓名"), copy("R2", "name", "姓名"))))
                .singleElement()
                .satisfies(duplicate -> {
                    assertThat(duplicate.datum()).isEqualTo("姓名");
                    assertThat(duplicate.copies())
                            .extracting(copy -> copy.resource().value())
                            .containsExactly("R1", "R2");
                });
    }

    @Test
    void isBrokenByTheSameColumnNameUnderOtherLabels() {
        assertThat(OneSourcePolicy.broken(List.of(copy("R1", "XM", "姓名"), copy("R2", "xm", "人员姓名"))))
                .extracting(Duplicate::datum)
                .containsExactly("XM");
    }

    @Test
    void isReportedOnceWhenLabelAndNameAreTheSame() {
        assertThat(OneSourcePolicy.broken(List.of(copy("R1", "xm", "姓名"), copy("R2", "xm", "姓名"))))
                .hasSize(1);
    }

    private static CopyRow copy(String resource, String name, String label) {
        return new CopyRow("某系统", new ResourceId(resource), resource, new AgencyId("A0101"), name, label);
    }
}
