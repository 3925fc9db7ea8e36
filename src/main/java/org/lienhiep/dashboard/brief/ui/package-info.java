/** The page of a brief, and the way to it from an organisation's page. */
@NullMarked
package org.lienhiep.dashboard.brief.ui;

import org.jspecify.annotations.NullMarked;
