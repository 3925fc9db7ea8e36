/** Accounts and tokens over REST. */
@NullMarked
package org.lienhiep.account.api;

import org.jspecify.annotations.NullMarked;
