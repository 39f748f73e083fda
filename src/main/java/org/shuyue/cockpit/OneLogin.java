package org.shuyue.cockpit;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One log-in for the portal, the web applications and the engine's interface. */
@Configuration(proxyBeanMethods = false)
class OneLogin {
    private static final int AFTER_SPRING_SECURITY = SecurityProperties.DEFAULT_FILTER_ORDER + 10;

    @Bean
    FilterRegistrationBean<WebApplicationLogin> webApplicationLogin() {
        FilterRegistrationBean<WebApplicationLogin> filter = new FilterRegistrationBean<>(new WebApplicationLogin());
        filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        filter.setOrder(AFTER_SPRING_SECURITY);
        return filter;
    }

    @Bean
    FilterRegistrationBean<EngineRestLogin> engineRestLogin(ProcessEngine engine) {
        FilterRegistrationBean<EngineRestLogin> filter = new FilterRegistrationBean<>(new EngineRestLogin(engine));
        filter.addUrlPatterns("/engine-rest/*");
        filter.setOrder(AFTER_SPRING_SECURITY);
        return filter;
    }
}
