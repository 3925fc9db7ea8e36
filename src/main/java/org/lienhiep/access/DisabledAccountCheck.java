package org.lienhiep.access;

import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsChecker;

/** A disabled account is refused like a wrong password, so that nobody learns which accounts exist. */
class DisabledAccountCheck implements UserDetailsChecker {

    @Override
    public void check(UserDetails account) {
        if (!account.isEnabled()) {
            throw new BadCredentialsException("Disabled account");
        }
    }
}
