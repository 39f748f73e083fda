package org.shuyue.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.ResourceId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.shuyue.support.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@ApplicationTest
class AgreedDatasetTest {
    @Autowired
    CaseWalk walk;

    @Autowired
    OpenWalk open;

    @Autowired
    OpenDownloads downloads;

    @Autowired
    OpenDatasetCsv csv;

    @Autowired
    SuspendOpening suspension;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvc web;

    @Test
    @Clause("YC-29c")
    void isDownloadedByTheApplicantWithTheGrantedItemsOnly() throws Exception {
        CaseNumber number = open.signed("dataset");
        long before = downloads.count(new ResourceId(OpenWalk.RESOURCE));

        ByteArrayOutputStream file = new ByteArrayOutputStream();
        OpenDataset dataset = downloads.agreed(number, walk.person("gongmin"));
        csv.write(dataset, file);

        assertThat(file.toString(StandardCharsets.UTF_8)).startsWith("\uFEFF登记日期\r\n");
        assertThat(file.toString(StandardCharsets.UTF_8).lines().count()).isEqualTo(dataset.rows() + 1);
        assertThat(downloads.count(new ResourceId(OpenWalk.RESOURCE))).isEqualTo(before + 1);
        assertThatThrownBy(() -> downloads.agreed(number, walk.person("qiye"))).hasMessageContaining("没有开通");
        web.perform(get("/cases/" + number).with(user("gongmin")).accept(MediaType.TEXT_HTML))
                .andExpect(content().string(org.hamcrest.Matchers.containsString("下载数据集")));
        web.perform(get("/cases/" + number + "/dataset.csv").with(user("gongmin")))
                .andExpect(status().isOk());
        web.perform(get("/cases/" + number + "/dataset.csv").with(user("qiye")).accept(MediaType.TEXT_HTML))
                .andExpect(status().isNotFound());
    }

    @Test
    void endsWithThePeriodOfUse() {
        CaseNumber number = open.signed("dataset");
        clock.set(LocalDateTime.of(2026, 9, 2, 23, 0));
        assertThat(downloads.mayDownload(number, walk.person("gongmin"))).isTrue();
        clock.set(LocalDateTime.of(2026, 9, 3, 0, 0));
        assertThatThrownBy(() -> downloads.agreed(number, walk.person("gongmin")))
                .hasMessageContaining("使用期限");
    }

    @Test
    @Clause("YC-30a")
    void isNotDownloadedWhileAnObjectionSuspendsIt() {
        CaseNumber opened = open.signed("dataset");
        CaseNumber objection = walk.start("rights-objection", "qiye", ObjectionWalk.objection());
        suspension.suspend(objection, "情况紧急", walk.person("zhuguan"));

        assertThatThrownBy(() -> downloads.agreed(opened, walk.person("gongmin")))
                .hasMessageContaining("已暂停提供");
        walk.complete(objection, "zhuguan", ObjectionWalk.NOTIFY);
        walk.complete(objection, "shenhe", ObjectionWalk.decide("goOn"));
        assertThat(downloads.agreed(opened, walk.person("gongmin")).rows()).isPositive();
    }
}
