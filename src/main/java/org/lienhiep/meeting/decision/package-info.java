/**
 * The register of decisions as people read it: lists by owner, day and state, what replaced what, and the excerpt of
 * one as a document. What changes decisions is {@link org.lienhiep.meeting.Decisions}.
 */
@NamedInterface("decision")
@NullMarked
package org.lienhiep.meeting.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
