package org.lienhiep.access.ui;

import java.util.List;

/** Accounts to show on the login page; provided only where the data are a demonstration. */
@FunctionalInterface
public interface SignInHint {

    /** The accounts, with their passwords; none where the data turn out to be real. */
    List<Account> accounts();

    /**
     * One account to try.
     *
     * @param who message key of the role it plays
     */
    record Account(String who, String username, String password) {}
}
