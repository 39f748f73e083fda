package org.shuyue.sharing.process;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Names that diagrams of earlier versions call; a case that began under one goes on in it. */
@Configuration(proxyBeanMethods = false)
class FormerDelegates {
    @Bean
    JavaDelegate remindReviewer(@Qualifier("remindHandlers") JavaDelegate now) {
        return now;
    }

    @Bean
    JavaDelegate escalateReview(@Qualifier("escalateOverdue") JavaDelegate now) {
        return now;
    }
}
