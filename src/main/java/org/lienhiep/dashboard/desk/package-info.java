/** What waits for a person, gathered from all features: the page "my desk" and what stands on top of the dashboard. */
@NullMarked
package org.lienhiep.dashboard.desk;

import org.jspecify.annotations.NullMarked;
