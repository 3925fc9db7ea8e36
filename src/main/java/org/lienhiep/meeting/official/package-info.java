/** Minutes, conclusions and lists of delegates as official documents, made from a meeting's record. */
@NullMarked
package org.lienhiep.meeting.official;

import org.jspecify.annotations.NullMarked;
