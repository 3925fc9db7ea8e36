package org.lienhiep.demo;

import java.util.List;
import org.lienhiep.access.ui.SignInHint;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Shows the accounts to try on the login page when Lienhiep is started with {@code --demo}. */
@Component
@ConditionalOnProperty("lienhiep.demo")
class DemoHint implements SignInHint {

    private final DemoAccounts accounts;

    DemoHint(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<Account> accounts() {
        return accounts.shown();
    }
}
