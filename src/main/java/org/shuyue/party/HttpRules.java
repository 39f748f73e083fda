package org.shuyue.party;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Stream;
import org.shuyue.shared.PersonId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** Who may call which address, and how one logs in and out. */
@Configuration(proxyBeanMethods = false)
class HttpRules {
    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; "
            + "frame-ancestors 'none'";

    /** Pages that people fill in without having logged in. */
    static final Set<String> FORMS_FOR_EVERYBODY =
            Set.of("/register", "/verify", "/objections/new", "/objections/status", "/objections/withdrawal");

    private static final String ACCOUNT_OF_A_WEB_APPLICATION = "/camunda/api/admin/auth/user/";

    private final SignedIn signedIn;
    private final Accounts accounts;
    private final Refusals refusals;

    HttpRules(SignedIn signedIn, Accounts accounts, Refusals refusals) {
        this.signedIn = signedIn;
        this.accounts = accounts;
        this.refusals = refusals;
    }

    /**
     * Camunda's web applications: the portal's session, their own headers and their own CSRF token. Their own log-in
     * and the page that makes the first engine administrator are closed; their log-out ends the portal's session.
     */
    @Bean
    @Order(1)
    SecurityFilterChain webApplications(HttpSecurity http, RequestCache asked) throws Exception {
        return http.securityMatcher(request -> path(request).startsWith("/camunda/"))
                .authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(
                                DispatcherType.FORWARD, DispatcherType.ERROR, DispatcherType.INCLUDE)
                        .permitAll()
                        .requestMatchers(HttpRules::isSetupOrLogInOfAWebApplication)
                        .denyAll()
                        .anyRequest()
                        .access(anybody()))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(cache -> cache.requestCache(asked))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .logout(logout -> logout.logoutRequestMatcher(HttpRules::isLogoutOfAWebApplication)
                        .addLogoutHandler(tellTheTrail())
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain portal(HttpSecurity http, RequestCache asked, Landing landing) throws Exception {
        return http.authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(
                                DispatcherType.FORWARD, DispatcherType.ERROR, DispatcherType.INCLUDE)
                        .permitAll()
                        .requestMatchers(
                                "/login",
                                "/assets/**",
                                "/webjars/**",
                                "/favicon.ico",
                                "/error",
                                "/v3/api-docs/**",
                                "/api/docs/**",
                                "/swagger-ui/**",
                                "/deadlines",
                                "/verify/*",
                                "/api/verify",
                                "/api/verify/*",
                                "/api/data/**")
                        .permitAll()
                        .requestMatchers(FORMS_FOR_EVERYBODY.toArray(String[]::new))
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/open", "/open/*")
                        .permitAll()
                        .requestMatchers(
                                HttpMethod.GET,
                                "/warnings",
                                "/api/deadlines/preview",
                                "/api/calendar",
                                "/calendar/feed/*")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/calendar/feed/*")
                        .permitAll()
                        .requestMatchers("/admin/wordings/**", "/api/admin/wordings/**")
                        .access(only(Role.OPERATOR, Role.ADMINISTRATOR))
                        .requestMatchers("/admin/**", "/api/admin/**")
                        .access(only(Role.ADMINISTRATOR))
                        .requestMatchers("/audit/**", "/api/audit/**")
                        .access(only(Role.AUDITOR))
                        .requestMatchers("/catalogue/import/**", "/catalogue/duplicates/**")
                        .access(only(Role.OPERATOR))
                        .anyRequest()
                        .access(anybody()))
                .csrf(csrf ->
                        csrf.ignoringRequestMatchers(HttpRules::carriesItsOwnCredentials, HttpRules::changesNothing))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(frame -> frame.deny()))
                .requestCache(cache -> cache.requestCache(asked))
                .formLogin(
                        form -> form.loginPage("/login").successHandler(landing).failureUrl("/login?error"))
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .logout(logout -> logout.addLogoutHandler(tellTheTrail()).logoutSuccessUrl("/login?logout"))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .build();
    }

    /** Only pages are gone back to after the log-in, never a call of a script, and the home page goes by role. */
    @Bean
    static RequestCache askedFor() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(request -> request.getMethod().equals("GET")
                && Refusals.isPage(request)
                && !path(request).equals("/")
                && !path(request).equals("/error"));
        return cache;
    }

    @Bean
    static PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    private AuthorizationManager<RequestAuthorizationContext> anybody() {
        return (authentication, request) -> new AuthorizationDecision(signedIn.look(authentication.get())
                .filter(person -> !person.isOfThePublic() || PublicPaths.hold(path(request.getRequest())))
                .isPresent());
    }

    private AuthorizationManager<RequestAuthorizationContext> only(Role... roles) {
        return (authentication, request) -> new AuthorizationDecision(signedIn.look(authentication.get())
                .filter(person -> Stream.of(roles).anyMatch(person::has))
                .isPresent());
    }

    private LogoutHandler tellTheTrail() {
        return (request, response, authentication) -> {
            if (authentication != null) {
                accounts.signedOut(new PersonId(authentication.getName()), request.getRemoteAddr());
            }
        };
    }

    private static boolean carriesItsOwnCredentials(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    /** A verification is a question, though its file comes by POST. */
    private static boolean changesNothing(HttpServletRequest request) {
        return path(request).equals("/api/verify");
    }

    private static boolean isSetupOrLogInOfAWebApplication(HttpServletRequest request) {
        String path = path(request);
        return path.startsWith("/camunda/api/admin/setup/")
                || (path.startsWith(ACCOUNT_OF_A_WEB_APPLICATION) && path.contains("/login/"));
    }

    private static boolean isLogoutOfAWebApplication(HttpServletRequest request) {
        String path = path(request);
        return request.getMethod().equals("POST")
                && path.startsWith(ACCOUNT_OF_A_WEB_APPLICATION)
                && path.endsWith("/logout");
    }

    /**
     * The whole decoded path. A pattern given as text would be held against what follows the servlet's own mapping, and
     * the web applications and the engine's interface are servlets of their own: it would never match.
     */
    static String path(HttpServletRequest request) {
        String path = request.getServletPath();
        return request.getPathInfo() == null ? path : path + request.getPathInfo();
    }
}
