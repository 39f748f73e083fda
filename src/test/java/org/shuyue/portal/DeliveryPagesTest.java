package org.shuyue.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shuyue.delivery.Channel;
import org.shuyue.delivery.Deliveries;
import org.shuyue.delivery.Delivery;
import org.shuyue.delivery.DeliveryOrder;
import org.shuyue.delivery.FileFormat;
import org.shuyue.screening.MaskRule;
import org.shuyue.screening.ScreenedField;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.Clause;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The box of the data administrators, the files that arrive and the register of partners, as people see them. */
@ApplicationTest
class DeliveryPagesTest {
    private static int made;

    @Autowired
    MockMvc web;

    @Autowired
    Deliveries deliveries;

    @Test
    @Clause("SP-04a")
    void giveTheNamedAdministratorTheFileAndOnceThePassword() throws Exception {
        Delivery delivery = delivered();
        String page = "/deliveries/" + delivery.number();

        page("shenqing", "/deliveries?word=" + delivery.number())
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(page)));
        page("shenqing", page)
                .andExpect(content().string(containsString("领取口令")))
                .andExpect(content().string(containsString("脱敏检查通过")))
                .andExpect(content().string(not(containsString("只显示这一次"))));
        page("shouli", page).andExpect(content().string(not(containsString("领取口令</button>"))));
        page("weijian", page).andExpect(status().isNotFound());
        page("minzheng", "/deliveries").andExpect(content().string(not(containsString("/arrivals\""))));
        page("shenhe", "/deliveries").andExpect(content().string(containsString("/arrivals\"")));
        byte[] file = send("shenqing", page + "/file")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat((long) file.length).isEqualTo(delivery.byteSize());
        send("shenqing", page + "/password")
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(content().string(containsString("只显示这一次")));
        send("shenqing", page + "/password").andExpect(content().string(containsString("只显示一次；遗失的")));
        send("shouli", page + "/password").andExpect(status().isNotFound());
        page("shenqing", page + "/manifest.json").andExpect(content().string(containsString("\"screening\"")));
    }

    @Test
    void tellWhenNothingIsFound() throws Exception {
        page("shenqing", "/deliveries?word=没有这样的交付").andExpect(content().string(containsString("没有符合条件的交付")));
        page("shouli", "/deliveries?state=FAILED").andExpect(status().isOk());
        page("shouli", "/deliveries/none").andExpect(status().isNotFound());
    }

    @Test
    void takeAFileAndSayWhatItHolds() throws Exception {
        page("shenhe", "/arrivals").andExpect(status().isOk());
        page("shenqing", "/arrivals").andExpect(status().isForbidden());
        upload("county,说明\n临江县,990102199003070011\n").andExpect(redirectedUrl("/arrivals"));
        page("shenhe", "/arrivals")
                .andExpect(content().string(containsString("公民身份号码")))
                .andExpect(content().string(not(containsString("199003070011"))));
        upload("").andExpect(content().string(containsString("文件是空的")));
    }

    @Test
    void registerPartnersWithWhatIsWrongBesideTheFields() throws Exception {
        page("admin", "/admin/partners").andExpect(content().string(containsString("平台收件箱")));
        page("shouli", "/admin/partners").andExpect(status().isForbidden());
        page("admin", "/admin/partners/A0103").andExpect(content().string(containsString("数据管理员")));
        web.perform(post("/admin/partners/A0103")
                        .with(user("admin"))
                        .with(csrf())
                        .param("channel", "SFTP")
                        .param("receivers", "nobody")
                        .param("host", "sftp.example.test"))
                .andExpect(content().string(containsString("该单位没有登录名为“nobody”")))
                .andExpect(content().string(containsString("请填写服务器的主机公钥")))
                .andExpect(content().string(containsString("sftp.example.test")));
        web.perform(post("/admin/partners/A0103")
                        .with(user("admin"))
                        .with(csrf())
                        .param("channel", "BOX")
                        .param("receivers", "rare"))
                .andExpect(redirectedUrl("/admin/partners/A0103"));
    }

    private Delivery delivered() {
        Delivery ready = deliveries.prepare(
                new DeliveryOrder(
                        new CaseNumber("YMTEST-" + ++made),
                        null,
                        "就业登记信息",
                        new AgencyId("A0101"),
                        new AgencyId("A0102"),
                        List.of(new PersonId("shenqing")),
                        Channel.BOX,
                        new ResourceId("A0101-0001"),
                        null,
                        List.of(new ScreenedField("county", "所在区县", MaskRule.KEEP)),
                        Set.of("county"),
                        Set.of(),
                        Set.of(),
                        List.of(),
                        FileFormat.CSV),
                Actor.SYSTEM);
        return deliveries.send(ready.number(), Actor.SYSTEM);
    }

    private ResultActions upload(String text) throws Exception {
        return web.perform(multipart("/arrivals")
                .file(new MockMultipartFile("file", "来件页面.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)))
                .with(user("shenhe"))
                .with(csrf()));
    }

    private ResultActions send(String login, String address) throws Exception {
        return web.perform(post(address).with(user(login)).with(csrf()));
    }

    private ResultActions page(String login, String address) throws Exception {
        return web.perform(get(address).with(user(login)));
    }
}
