package org.shuyue.settlement.process;

import java.util.Map;
import org.shuyue.agreement.Agreements;
import org.shuyue.party.Person;
import org.shuyue.workflow.StartOffer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Both are begun from the agreement's page by those who handle an agreement; the forms' rules know who of them serves. */
@Configuration(proxyBeanMethods = false)
class SettlementStarts {

    @Bean
    StartOffer serviceAcceptanceStart(Agreements agreements) {
        return offer(
                ServiceAcceptanceProcess.KEY,
                "服务完成后提请对方验收，双方在验收单上用印",
                ServiceAcceptanceProcess.AGREEMENT_NUMBER.name(),
                agreements);
    }

    @Bean
    StartOffer servicePaymentStart(Agreements agreements) {
        return offer(
                ServicePaymentProcess.KEY,
                "开具发票后要求对方支付服务费用，逾期的可以暂停或者终止服务",
                ServicePaymentProcess.AGREEMENT_NUMBER.name(),
                agreements);
    }

    private static StartOffer offer(String processId, String purpose, String field, Agreements agreements) {
        return new StartOffer() {
            @Override
            public String processId() {
                return processId;
            }

            @Override
            public boolean openTo(Person person) {
                return agreements.handledBy(person.id());
            }

            @Override
            public String purpose() {
                return purpose;
            }

            @Override
            public Map<String, Object> known(Map<String, String> given, Person person) {
                return Map.of(field, given.getOrDefault("agreement", ""));
            }
        };
    }
}
