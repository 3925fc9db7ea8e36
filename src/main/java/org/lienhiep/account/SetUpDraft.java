package org.lienhiep.account;

import org.jspecify.annotations.Nullable;

/**
 * What is entered once, when an installation is new.
 *
 * @param consoleCode the one-time code printed on the server's console
 * @param language {@code vi} or {@code en}, of the administrator
 */
public record SetUpDraft(
        @Nullable String consoleCode,
        @Nullable String language,
        @Nullable String unionName,
        @Nullable String unionShortName,
        @Nullable String unionCode,
        @Nullable String unionPlace,
        @Nullable String displayName,
        @Nullable String username,
        @Nullable String password) {}
