package org.lienhiep.access;

import java.util.Set;
import org.lienhiep.kernel.id.UserId;

/** Tells which roles an account holds; answered by the module that keeps accounts. */
public interface GrantDirectory {

    /** The account's roles that are in force now; empty for an unknown or disabled account. */
    Set<Grant> grantsOf(UserId user);
}
