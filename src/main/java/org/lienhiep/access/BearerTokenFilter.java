package org.lienhiep.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs in whoever sends {@code Authorization: Bearer <token>}, for that one request. */
class BearerTokenFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final AuthenticationManager authenticationManager;
    private final AuthenticationEntryPoint refusal;

    BearerTokenFilter(AuthenticationManager authenticationManager, AuthenticationEntryPoint refusal) {
        this.authenticationManager = authenticationManager;
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            var token = header.substring(SCHEME.length()).strip();
            try {
                var context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(authenticationManager.authenticate(new ApiTokenAuthentication(token)));
                SecurityContextHolder.setContext(context);
            } catch (AuthenticationException refused) {
                refusal.commence(request, response, refused);
                return;
            }
        }
        chain.doFilter(request, response);
    }
}
