package org.shuyue.sharing.process;

import java.util.Set;
import org.shuyue.catalogue.Resources;
import org.shuyue.party.Agencies;
import org.shuyue.party.Jurisdiction;
import org.shuyue.sharing.Conclusion;
import org.shuyue.sharing.ShareRequests;
import org.shuyue.sharing.ShareRoute;
import org.shuyue.sharing.SharingRoute;
import org.shuyue.sharing.TemporaryRoutePolicy;
import org.shuyue.sharing.WishPolicy;
import org.shuyue.sharing.whole.WholeAuthorisations;
import org.shuyue.workflow.CaseSheets;
import org.shuyue.workflow.FormPolicy;
import org.shuyue.workflow.StartOffer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The routes have their start pages and the rules of their forms in common. */
@Configuration(proxyBeanMethods = false)
class ShareForms {
    private static final Set<String> AGREEING =
            Set.of(Conclusion.AGREE.code(), Conclusion.AGREE_PARTLY.code(), Conclusion.AGREE_WITH_CONDITIONS.code());

    private final Resources resources;
    private final ShareRequests requests;
    private final SharingRoute routes;
    private final WishPolicy wish;
    private final Jurisdiction jurisdiction;

    ShareForms(
            Resources resources,
            ShareRequests requests,
            SharingRoute routes,
            WishPolicy wish,
            Jurisdiction jurisdiction) {
        this.resources = resources;
        this.requests = requests;
        this.routes = routes;
        this.wish = wish;
        this.jurisdiction = jurisdiction;
    }

    @Bean
    StartOffer conditionalShareStart() {
        return start(ShareRoute.CONDITIONAL);
    }

    @Bean
    StartOffer unconditionalShareStart() {
        return start(ShareRoute.UNCONDITIONAL);
    }

    @Bean
    StartOffer countyConditionalShareStart() {
        return start(ShareRoute.COUNTY_CONDITIONAL);
    }

    @Bean
    FormPolicy conditionalShareStartForm() {
        return startForm(ShareRoute.CONDITIONAL);
    }

    @Bean
    FormPolicy unconditionalShareStartForm() {
        return startForm(ShareRoute.UNCONDITIONAL);
    }

    @Bean
    FormPolicy countyConditionalShareStartForm() {
        return startForm(ShareRoute.COUNTY_CONDITIONAL);
    }

    @Bean
    FormPolicy conditionalShareCompletionForm() {
        return new CompletionFormPolicy(ConditionalShareProcess.COMPLETION_FORM, requests, resources, wish);
    }

    @Bean
    FormPolicy unconditionalShareCompletionForm() {
        return new CompletionFormPolicy(UnconditionalShareProcess.COMPLETION_FORM, requests, resources, wish);
    }

    @Bean
    FormPolicy countyConditionalShareCompletionForm() {
        return new CompletionFormPolicy(CountyConditionalShareProcess.COMPLETION_FORM, requests, resources, wish);
    }

    @Bean
    FormPolicy conditionalShareWithdrawalForm() {
        return new WithdrawalFormPolicy(ConditionalShareProcess.WITHDRAWAL_FORM, requests);
    }

    @Bean
    FormPolicy unconditionalShareWithdrawalForm() {
        return new WithdrawalFormPolicy(UnconditionalShareProcess.WITHDRAWAL_FORM, requests);
    }

    @Bean
    FormPolicy countyConditionalShareWithdrawalForm() {
        return new WithdrawalFormPolicy(CountyConditionalShareProcess.WITHDRAWAL_FORM, requests);
    }

    @Bean
    FormPolicy conditionalShareReviewForm() {
        return new ReviewFormPolicy(ConditionalShareProcess.REVIEW_FORM, requests);
    }

    @Bean
    FormPolicy countyConditionalShareReviewForm() {
        return new ReviewFormPolicy(CountyConditionalShareProcess.REVIEW_FORM, requests);
    }

    @Bean
    FormPolicy unconditionalShareLapsed(TemporaryRoutePolicy temporary) {
        return new LapsedRoutePolicy(
                UnconditionalShareProcess.OPEN_FORM,
                UnconditionalShareProcess.OPEN_DECISION,
                Set.of("open"),
                requests,
                temporary);
    }

    @Bean
    FormPolicy conditionalShareLapsed(TemporaryRoutePolicy temporary) {
        return new LapsedRoutePolicy(
                ConditionalShareProcess.REVIEW_FORM, ShareProcess.DECISION, AGREEING, requests, temporary);
    }

    @Bean
    FormPolicy countyConditionalShareLapsed(TemporaryRoutePolicy temporary) {
        return new LapsedRoutePolicy(
                CountyConditionalShareProcess.REVIEW_FORM, ShareProcess.DECISION, AGREEING, requests, temporary);
    }

    /** The county decides itself under a whole authorisation. */
    @Bean
    FormPolicy countyDecisionLapsed(TemporaryRoutePolicy temporary) {
        return new LapsedRoutePolicy(
                CountyConditionalShareProcess.COUNTY_FORM,
                ShareProcess.COUNTY_DECISION,
                Set.of(Conclusion.AGREE.code()),
                requests,
                temporary);
    }

    @Bean
    FormPolicy unconditionalShareCountyForm(WholeAuthorisations authorisations) {
        return new CountyFormPolicy(UnconditionalShareProcess.COUNTY_FORM, requests, authorisations);
    }

    @Bean
    FormPolicy countyConditionalShareCountyForm(WholeAuthorisations authorisations) {
        return new CountyFormPolicy(CountyConditionalShareProcess.COUNTY_FORM, requests, authorisations);
    }

    @Bean
    CaseSheets unconditionalShareSheets(WholeAuthorisations authorisations, Agencies agencies) {
        return new CountySheets(UnconditionalShareProcess.KEY, requests, authorisations, agencies);
    }

    @Bean
    CaseSheets countyConditionalShareSheets(WholeAuthorisations authorisations, Agencies agencies) {
        return new CountySheets(CountyConditionalShareProcess.KEY, requests, authorisations, agencies);
    }

    private StartOffer start(ShareRoute route) {
        return new ShareStart(route, routes, resources, jurisdiction);
    }

    private FormPolicy startForm(ShareRoute route) {
        return new StartFormPolicy(route, routes, resources, requests, wish);
    }
}
