package org.lienhiep.account.ui;

import org.jspecify.annotations.Nullable;

/** What one enters to change one's own password. */
public record PasswordChange(
        @Nullable String current,
        @Nullable String wanted,
        @Nullable String repeated) {}
