/** Pages of leadership; other features link to them through {@link org.lienhiep.leadership.ui.LeadershipLinks}. */
@NamedInterface("ui")
@NullMarked
package org.lienhiep.leadership.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
