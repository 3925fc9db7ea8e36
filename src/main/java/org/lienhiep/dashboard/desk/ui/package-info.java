/** The page "my desk" and its short form on the dashboard. */
@NullMarked
package org.lienhiep.dashboard.desk.ui;

import org.jspecify.annotations.NullMarked;
