package org.shuyue.opening;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.shuyue.shared.Sha256;

/** A public-data use agreement (公共数据利用协议): the eight clauses that YC-29c names, in one version of the text. */
public record UseAgreement(
        String version,
        String purpose,
        String scope,
        String wayOfUse,
        String followUp,
        String prohibitions,
        String creditCommitment,
        String breachLiability,
        String disputes) {

    /** Heading and text of each clause, in their order. */
    public Map<String, String> clauses() {
        Map<String, String> clauses = new LinkedHashMap<>();
        clauses.put("用途", purpose);
        clauses.put("使用范围", scope);
        clauses.put("使用方式", wayOfUse);
        clauses.put("后续服务和反馈要求", followUp);
        clauses.put("禁止条款", prohibitions);
        clauses.put("信用承诺", creditCommitment);
        clauses.put("违约责任", breachLiability);
        clauses.put("争议解决方式", disputes);
        return clauses;
    }

    /** What a signature is bound to. */
    public String hash() {
        return Sha256.of(clauses().entrySet().stream()
                .map(clause -> clause.getKey() + "\n" + clause.getValue())
                .collect(Collectors.joining("\n\n", version + "\n\n", "\n")));
    }
}
