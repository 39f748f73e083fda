package org.shuyue.party;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.InputRefused;

class PartyInputTest {

    @ParameterizedTest
    @ValueSource(strings = {"张三", "张𠮷㛃", "阿依古丽·买买提", "Anne O'Neil", "欧阳 明"})
    void takesNamesAsPeopleHaveThem(String name) {
        assertThatCode(() -> PartyInput.of().personName(name).refuseIfWrong()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "张三😀", "<b>张三</b>", "张\n三"})
    void refusesWhatIsNoName(String name) {
        assertThatThrownBy(() -> PartyInput.of().personName(name).refuseIfWrong())
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("姓名");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "zhang.san", "z_3-x", "a1234567890123456789012345678901"})
    void takesLogInNames(String login) {
        assertThatCode(() -> PartyInput.of().login(login).refuseIfWrong()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "1ab", "Zhang", "张三", "a b", "a/b", "a12345678901234567890123456789012"})
    void refusesOtherLogInNames(String login) {
        assertThatThrownBy(() -> PartyInput.of().login(login).refuseIfWrong()).hasMessageContaining("登录名");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short-123", "aaaaaaaaaaaa", "xx-zhangsan-1"})
    void refusesWeakPasswords(String password) {
        assertThatThrownBy(() -> PartyInput.of().password(password, "zhangsan").refuseIfWrong())
                .hasMessageContaining("口令");
    }

    @Test
    void refusesAPasswordLongerThanTheHashCanTell() {
        assertThatThrownBy(() ->
                        PartyInput.of().password("口令太长".repeat(10), "zhangsan").refuseIfWrong())
                .hasMessageContaining("72");
    }

    @Test
    void takesTheDemoPassword() {
        assertThatCode(() ->
                        PartyInput.of().password(DemoWorld.PASSWORD, "shenqing").refuseIfWrong())
                .doesNotThrowAnyException();
    }

    @Test
    void namesEveryProblemOfAnAgency() {
        Agency nameless = new Agency(new AgencyId("a1"), " ", AgencyLevel.CITY, "云\n川", true);
        assertThatThrownBy(() -> PartyInput.of().agency(nameless).refuseIfWrong())
                .hasMessageContainingAll("单位代码", "单位名称", "所属区域");
    }
}
