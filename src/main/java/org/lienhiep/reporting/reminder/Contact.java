package org.lienhiep.reporting.reminder;

import org.jspecify.annotations.Nullable;

/**
 * Who prepares the reports of an organisation.
 *
 * @param phone null when it is not known
 * @param email null when it is not known
 */
public record Contact(
        String name, @Nullable String phone, @Nullable String email) {

    /** Nobody is known. */
    public static final Contact NONE = new Contact("", null, null);
}
