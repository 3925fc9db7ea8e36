/** Set-up, one's own account, and the administration of accounts. */
@NullMarked
package org.lienhiep.account.ui;

import org.jspecify.annotations.NullMarked;
