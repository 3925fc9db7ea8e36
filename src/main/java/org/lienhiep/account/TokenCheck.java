package org.lienhiep.account;

import org.lienhiep.access.ApiTokenAuthentication;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Turns a presented token into its owner. */
@Component
class TokenCheck implements AuthenticationProvider {

    private final Tokens tokens;

    TokenCheck(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var owner = tokens.ownerOf(((ApiTokenAuthentication) attempt).token())
                .orElseThrow(() -> new BadCredentialsException("No such token"));
        owner.eraseCredentials();
        return UsernamePasswordAuthenticationToken.authenticated(owner, null, owner.getAuthorities());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return ApiTokenAuthentication.class.isAssignableFrom(authentication);
    }
}
