/** Pages of reports and figures; other features link to them through {@link org.lienhiep.reporting.ui.ReportLinks}. */
@NamedInterface("ui")
@NullMarked
package org.lienhiep.reporting.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
