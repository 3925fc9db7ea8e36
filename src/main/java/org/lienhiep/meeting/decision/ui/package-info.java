/** Pages of the register of decisions; other features link to them. */
@NamedInterface("decision-ui")
@NullMarked
package org.lienhiep.meeting.decision.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
