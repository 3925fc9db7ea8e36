package org.lienhiep.account;

/** What a list of accounts can be ordered by. */
public enum UserOrder {
    /** By the name that others see. */
    DISPLAY_NAME,
    /** By the name to sign in with. */
    USERNAME,
    /** By the last time the person signed in. */
    LAST_SIGNED_IN
}
