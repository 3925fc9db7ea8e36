/**
 * Pages of a union's own report; other features link to them through
 * {@link org.lienhiep.consolidation.ui.ConsolidationLinks}.
 */
@NamedInterface("ui")
@NullMarked
package org.lienhiep.consolidation.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
