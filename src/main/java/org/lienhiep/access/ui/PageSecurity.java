package org.lienhiep.access.ui;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;

/** The door of people: form login, a session, and after login back to the page they came for. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, AuthenticationManager authenticationManager) {
        return http.authenticationManager(authenticationManager)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/styles/**", "/icons/**", "/fonts/**")
                        .permitAll())
                .formLogin(form -> form.loginPage("/login").failureHandler(new SignInFailure()))
                .with(
                        vaadin(),
                        pages -> pages.loginView(LoginView.class, "/")
                                // An address without a page gets the application's own "not found".
                                .anyRequest(AuthorizedUrl::authenticated))
                .build();
    }
}
