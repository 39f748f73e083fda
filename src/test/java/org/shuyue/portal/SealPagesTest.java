package org.shuyue.portal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shuyue.document.CooperationAgreement;
import org.shuyue.document.Paper;
import org.shuyue.document.Papers;
import org.shuyue.document.Party;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.signing.Seals;
import org.shuyue.signing.SignerCertificates;
import org.shuyue.signing.Signing;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;

/** Seals are looked after by administrators, their use is registered, and anybody has papers verified. */
@ApplicationTest
class SealPagesTest {
    private static final AgencyId TRADE = new AgencyId("A0103");
    private static final AgencyId CIVIL = new AgencyId("A0102");

    @Autowired
    MockMvc web;

    @Autowired
    CaseWalk walk;

    @Autowired
    Papers papers;

    @Autowired
    Signing signing;

    @Autowired
    Seals seals;

    @Autowired
    SignerCertificates certificates;

    @Test
    void theAdministratorIssuesRevokesAndSeesWhoHasTheSeal() throws Exception {
        page("admin", "/admin/seals").andExpect(shows("云川市民政局")).andExpect(shows("闵征"));
        page("lingdao", "/admin/seals").andExpect(status().isForbidden());
        page("admin", "/admin/seals/A0103").andExpect(shows("印章管理员：")).andExpect(shows("未设置"));
        send("/admin/seals/A0103/issue").andExpect(redirectedUrl("/admin/seals/A0103"));
        String used = requireNonNull(certificates.inUse().get(TRADE)).fingerprint();
        String revocation = "/admin/seals/A0103/revocation/" + used;
        page("admin", revocation).andExpect(shows("确认吊销"));
        send(revocation).andExpect(shows("请填写吊销的理由"));
        web.perform(post(revocation).with(user("admin")).with(csrf()).param("reason", "介质遗失"))
                .andExpect(redirectedUrl("/admin/seals/A0103"));
        page("admin", "/admin/seals/A0103").andExpect(shows("已吊销")).andExpect(shows("介质遗失"));
        page("admin", "/admin/seals/NOBODY").andExpect(status().isNotFound());
    }

    @Test
    void whatCannotBeACertificateOrAPictureIsToldBesideItsField() throws Exception {
        upload("/admin/seals/A0103/certificate", "file", new byte[] {1}).andExpect(shows("PKCS#12 格式"));
        upload("/admin/seals/A0103/certificate", "file", new byte[0]).andExpect(shows("请选择证书文件"));
        upload("/admin/seals/A0103/picture", "picture", new byte[] {1}).andExpect(shows("PNG 或者 JPEG"));
        assertThat(seals.hasOwnPicture(TRADE)).isFalse();
        upload("/admin/seals/A0103/picture", "picture", seals.picture(CIVIL))
                .andExpect(redirectedUrl("/admin/seals/A0103"));
        assertThat(seals.hasOwnPicture(TRADE)).isTrue();
        page("admin", "/admin/seals/A0103/picture.png").andExpect(content().contentType("image/png"));
        send("/admin/seals/A0103/picture/drawn").andExpect(redirectedUrl("/admin/seals/A0103"));
        assertThat(seals.hasOwnPicture(TRADE)).isFalse();
    }

    @Test
    void theRegisterShowsKeepersTheirOwnAndAuditorsAll() throws Exception {
        Paper paper = sealed();
        page("minzheng", "/seal-uses").andExpect(shows(paper.number().value())).andExpect(shows("闵征"));
        page("fuhe", "/seal-uses?word=" + paper.number()).andExpect(shows("没有符合条件的登记"));
        page("shenji", "/seal-uses?agency=A0102&word=" + paper.number()).andExpect(shows("甲方（盖章）"));
        page("shenji", "/seal-uses?from=2199-01-01").andExpect(shows("没有符合条件的登记"));
        page("shenji", "/seal-uses?from=nonsense").andExpect(shows("不是有效的日期"));
        page("shenji", "/seal-uses.csv?word=" + paper.number())
                .andExpect(content().string(containsString("云川市民政局")))
                .andExpect(content().string(containsString("签署后文件 SM3")));
        page("shenqing", "/seal-uses").andExpect(status().isForbidden());
    }

    @Test
    void anybodyHasANumberOrAFileVerified() throws Exception {
        Paper paper = sealed();
        byte[] pdf = papers.content(paper.number());
        web.perform(get("/verify")).andExpect(status().isOk()).andExpect(shows("按编号核验"));
        web.perform(get("/verify").param("number", " " + paper.number().value().toLowerCase(java.util.Locale.ROOT)))
                .andExpect(redirectedUrl("/verify/" + paper.number()));
        web.perform(get("/verify/" + paper.number()))
                .andExpect(shows("真实有效"))
                .andExpect(shows("云川市民政局"))
                .andExpect(shows("签名有效"));
        web.perform(get("/verify/WJ-2020-000009"))
                .andExpect(status().isNotFound())
                .andExpect(shows("没有这个编号的文件"));
        web.perform(multipart("/verify").file(file("file", pdf)).with(csrf())).andExpect(shows("真实有效"));
        pdf[pdf.length / 2] ^= 1;
        web.perform(multipart("/verify").file(file("file", pdf)).with(csrf())).andExpect(shows("已被改动"));
        web.perform(multipart("/verify")
                        .file(file("file", "no pdf".getBytes(StandardCharsets.US_ASCII)))
                        .with(csrf()))
                .andExpect(shows("这不是 PDF 文件"));
        page("gongmin", "/verify").andExpect(status().isOk());
    }

    @Test
    void programsAskWithoutAnAccount() throws Exception {
        Paper paper = sealed();
        web.perform(get("/api/verify/" + paper.number()))
                .andExpect(jsonPath("$.authenticity").value("GENUINE"))
                .andExpect(jsonPath("$.signatures[0].signer").value("云川市民政局"));
        web.perform(get("/api/verify/WJ-2020-000009")).andExpect(status().isNotFound());
        web.perform(multipart("/api/verify").file(file("file", papers.content(paper.number()))))
                .andExpect(jsonPath("$.number").value(paper.number().value()));
        web.perform(multipart("/api/verify").file(file("file", new byte[] {1})))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString("不是 PDF")));
    }

    @Test
    void whoAsksTooOftenWaits() throws Exception {
        ResultActions last = web.perform(get("/verify/WJ-2020-000001").with(from("10.9.8.7")));
        last.andExpect(content().string(not(containsString("次数过多"))));
        for (int i = 0; i < 60; i++) {
            last = web.perform(get("/verify/WJ-2020-000001").with(from("10.9.8.7")));
        }
        last.andExpect(shows("核验次数过多"));
        web.perform(get("/verify/WJ-2020-000001").with(from("10.9.8.8"))).andExpect(shows("没有这个编号"));
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private Paper sealed() {
        LocalDate begins = LocalDate.of(2026, 4, 1);
        Paper paper = papers.issue(
                new CooperationAgreement(
                        "就业服务",
                        "云川市",
                        new Party("云川市民政局", null, null, null),
                        new Party("云川市人力资源和社会保障局", null, null, null),
                        List.of("就业帮扶"),
                        List.of("就业登记人数"),
                        List.of("闵征"),
                        1,
                        begins,
                        begins.plusYears(1).minusDays(1),
                        null),
                new CaseNumber("SEAL-PAGES"),
                CIVIL,
                Actor.SYSTEM);
        signing.seal(paper.number(), "甲方（盖章）", CIVIL, walk.person("minzheng"));
        return paper;
    }

    private static MockMultipartFile file(String field, byte[] content) {
        return new MockMultipartFile(field, "file.pdf", "application/octet-stream", content);
    }

    private ResultActions page(String reader, String path) throws Exception {
        return web.perform(get(path).with(user(reader)));
    }

    private ResultActions send(String path) throws Exception {
        return web.perform(post(path).with(user("admin")).with(csrf()));
    }

    private ResultActions upload(String path, String field, byte[] content) throws Exception {
        return web.perform(
                multipart(path).file(file(field, content)).with(user("admin")).with(csrf()));
    }

    private static ResultMatcher shows(String text) {
        return content().string(containsString(text));
    }
}
