/** The page of a handover: what is in the pack, what is unfinished, and the pack itself. */
@NullMarked
package org.lienhiep.dashboard.handover.ui;

import org.jspecify.annotations.NullMarked;
