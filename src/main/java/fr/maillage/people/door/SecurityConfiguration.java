package fr.maillage.people.door;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** One chain for every address: closed but for {@link PublicDoors}, a token on every post; {@link StrictHeaders} before it. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain door(
            HttpSecurity http,
            PasswordCheck check,
            SessionLimits limits,
            LostSession lost,
            SignInPage signIn,
            AskedPage asked)
            throws Exception {
        http.authenticationProvider(check)
                .authorizeHttpRequests(SecurityConfiguration::openPublicDoors)
                .requestCache(memory -> memory.requestCache(asked))
                .formLogin(form -> form.loginPage(PublicDoors.SIGN_IN)
                        .loginProcessingUrl("/login")
                        .usernameParameter("email")
                        .successHandler(signIn.success())
                        .failureHandler(signIn.failure()))
                .logout(out -> out.logoutUrl("/logout").logoutSuccessUrl(PublicDoors.SIGN_IN + "?out"))
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId()))
                .exceptionHandling(denied ->
                        denied.authenticationEntryPoint(signIn.entry()).accessDeniedHandler(lost))
                .addFilterBefore(limits, CsrfFilter.class)
                .csrf(token -> token.ignoringRequestMatchers(
                        PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, PublicDoors.VERIFY)))
                .headers(HeadersConfigurer::disable);
        return http.build();
    }

    private static void openPublicDoors(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
        PathPatternRequestMatcher.Builder address = PathPatternRequestMatcher.withDefaults();
        for (PublicDoors.Door door : PublicDoors.ALL) {
            requests.requestMatchers(address.matcher(door.method(), door.pattern()))
                    .permitAll();
            if (HttpMethod.GET.equals(door.method())) {
                requests.requestMatchers(address.matcher(HttpMethod.HEAD, door.pattern()))
                        .permitAll();
            }
        }
        requests.anyRequest().authenticated();
    }
}
