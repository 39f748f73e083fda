package org.shuyue.party;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says on the console what to set. */
class FirstAdministratorAnalysis extends AbstractFailureAnalyzer<FirstAdministratorMissing> {
    @Override
    protected FailureAnalysis analyze(Throwable root, FirstAdministratorMissing cause) {
        return new FailureAnalysis(cause.getMessage(), """
                请设置下列配置后重新启动（环境变量，或 jar 旁的 application.yaml）：
                  SHUYUE_FIRSTADMINISTRATOR_LOGIN     即 shuyue.first-administrator.login，登录名
                  SHUYUE_FIRSTADMINISTRATOR_PASSWORD  即 shuyue.first-administrator.password，口令，至少10个字符
                  SHUYUE_FIRSTADMINISTRATOR_NAME      即 shuyue.first-administrator.name，姓名（可不设）
                  SHUYUE_FIRSTADMINISTRATOR_AGENCY    即 shuyue.first-administrator.agency，单位名称（可不设）
                首次启动成功后这些配置不再使用，请删除口令。""", cause);
    }
}
