package org.lienhiep.account;

import java.util.Locale;
import java.util.Optional;
import org.lienhiep.access.SignedInUser;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Preferences;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredPreferences implements Preferences {

    private final AppUserRepository users;

    StoredPreferences(AppUserRepository users) {
        this.users = users;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Locale> language() {
        return signedIn().map(AppUser::language).map(I18n::language);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean passwordToChange() {
        return signedIn().map(AppUser::passwordToChange).orElse(false);
    }

    @Override
    @Transactional
    public void rememberLanguage(Locale language) {
        signedIn().ifPresent(user -> user.speak(language.getLanguage()));
    }

    private Optional<AppUser> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInUser user
                ? users.findById(user.id().value())
                : Optional.empty();
    }
}
