package org.shuyue.agreement.process;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.shuyue.agreement.Agreement;
import org.shuyue.agreement.Agreements;
import org.shuyue.agreement.DeliveryPlan;
import org.shuyue.party.Agencies;
import org.shuyue.party.Agency;
import org.shuyue.party.Person;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.workflow.ProcessVariable;
import org.shuyue.workflow.StartOffer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the procedures of agreements are begun: a draft by anybody who works on such matters, the others from the agreement's page. */
@Configuration(proxyBeanMethods = false)
class AgreementStarts {

    /** With {@code agency} and {@code resource} the form knows the other side and the data. */
    @Bean
    StartOffer agreementLifecycleStart(TermsForm form, Agencies agencies) {
        return offer(
                AgreementLifecycleProcess.KEY,
                "与其他单位订立数据共享合作协议、平台共享协议、安全保密协议，或者订立公共数据利用协议",
                AgreementRules::mayDraft,
                (given, person) -> {
                    Map<String, Object> known = new HashMap<>();
                    AgencyId other = new AgencyId(given.getOrDefault("agency", "-"));
                    Stream<AgencyId> sides = agencies.look(other).isPresent()
                            ? Stream.of(other, person.agency())
                            : agencies.all().stream().filter(Agency::active).map(Agency::id);
                    known.put(TermsFields.PEOPLE_OPTIONS.name(), form.people(sides.distinct()));
                    known.put(TermsFields.RESOURCES.name(), given.getOrDefault("resource", ""));
                    known.put(TermsFields.OWN_SIDE.name(), "A");
                    known.put(TermsFields.TERM_YEARS.name(), "2");
                    known.put(TermsFields.FILE_FORMAT.name(), DeliveryPlan.Format.CSV.name());
                    return known;
                });
    }

    @Bean
    StartOffer agreementSupplementStart(Agreements agreements, TermsForm form) {
        return offer(
                AgreementSupplementProcess.KEY,
                "变更约定或者续约，双方签字盖章后生效",
                person -> handlesAny(agreements, person),
                (given, person) -> {
                    Agreement agreement = named(given, agreements, person);
                    Map<String, Object> known = new HashMap<>(form.fields(
                            agreements
                                    .version(agreement.number(), agreement.version())
                                    .orElseThrow()
                                    .text(),
                            agreement.kind()));
                    known.put(
                            AgreementSupplementProcess.AGREEMENT_NUMBER.name(),
                            agreement.number().value());
                    known.put(
                            TermsFields.PEOPLE_OPTIONS.name(),
                            form.people(Stream.of(
                                    agreement.a().agency(), agreement.b().agency())));
                    return known;
                });
    }

    @Bean
    StartOffer agreementDissolutionStart(Agreements agreements) {
        return ofAgreement(
                AgreementDissolutionProcess.KEY,
                "双方协商解除协议；不可抗力持续30日以上的，一方也可以解除",
                AgreementDissolutionProcess.AGREEMENT_NUMBER,
                agreements);
    }

    @Bean
    StartOffer agreementBreachStart(Agreements agreements) {
        return ofAgreement(
                AgreementBreachProcess.KEY,
                "通知协议对方违约，三个工作日内整改，逾期未整改的可以终止协议",
                AgreementBreachProcess.AGREEMENT_NUMBER,
                agreements);
    }

    @Bean
    StartOffer forceMajeureStart(Agreements agreements) {
        return ofAgreement(
                ForceMajeureProcess.KEY,
                "发生不可抗力，不能履行协议的，在规定时间内通知对方并提供证明",
                ForceMajeureProcess.AGREEMENT_NUMBER,
                agreements);
    }

    @Bean
    StartOffer dataDestructionStart(Agreements agreements) {
        return ofAgreement(
                DataDestructionProcess.KEY,
                "数据提供方书面要求使用方销毁或者交还数据",
                DataDestructionProcess.AGREEMENT_NUMBER,
                agreements);
    }

    private static StartOffer ofAgreement(
            String processId, String purpose, ProcessVariable<CaseNumber> field, Agreements agreements) {
        return offer(
                processId,
                purpose,
                person -> handlesAny(agreements, person),
                (given, person) -> Map.of(
                        field.name(), named(given, agreements, person).number().value()));
    }

    private static boolean handlesAny(Agreements agreements, Person person) {
        return agreements.handledBy(person.id());
    }

    private static Agreement named(Map<String, String> given, Agreements agreements, Person person) {
        String number = given.getOrDefault("agreement", "");
        if (!number.matches("\\S{1,64}")) {
            throw new InputRefused("agreementNumber", "请从协议页面（/agreements）选择协议后办理");
        }
        return agreements.view(new CaseNumber(number), person);
    }

    private static StartOffer offer(
            String processId,
            String purpose,
            Predicate<Person> open,
            BiFunction<Map<String, String>, Person, Map<String, Object>> known) {
        return new StartOffer() {
            @Override
            public String processId() {
                return processId;
            }

            @Override
            public boolean openTo(Person person) {
                return open.test(person);
            }

            @Override
            public String purpose() {
                return purpose;
            }

            @Override
            public Map<String, Object> known(Map<String, String> given, Person person) {
                return known.apply(given, person);
            }
        };
    }
}
