package org.lienhiep.access;

import java.io.Serial;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** A token that a program presented; turned into its owner's authentication by the module that keeps accounts. */
public final class ApiTokenAuthentication extends AbstractAuthenticationToken {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String token;

    /** A presented, unchecked token. */
    public ApiTokenAuthentication(String token) {
        super(AuthorityUtils.NO_AUTHORITIES);
        this.token = token;
    }

    /** The token as presented. */
    public String token() {
        return token;
    }

    @Override
    public Object getCredentials() {
        return token;
    }

    @Override
    public Object getPrincipal() {
        return "token";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ApiTokenAuthentication that && that.token.equals(token) && super.equals(other);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), token);
    }
}
