package org.lienhiep.shell;

import java.util.Locale;
import java.util.Optional;

/** What a person set for himself; answered by the module that keeps accounts. */
public interface Preferences {

    /** The language of the person signed in; empty when nobody is. */
    Optional<Locale> language();

    /** Whether the person signed in still uses a password that someone else chose. */
    boolean passwordToChange();

    /** Remembers the language for the person signed in; does nothing when nobody is. */
    void rememberLanguage(Locale language);
}
