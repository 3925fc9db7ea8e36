/** Where documents of meetings are looked at and downloaded. */
@NullMarked
package org.lienhiep.meeting.official.ui;

import org.jspecify.annotations.NullMarked;
