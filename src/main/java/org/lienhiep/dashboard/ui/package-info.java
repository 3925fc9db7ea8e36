/** The dashboard. */
@NullMarked
package org.lienhiep.dashboard.ui;

import org.jspecify.annotations.NullMarked;
