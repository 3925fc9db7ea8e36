/** The agenda on a meeting's page and its editor, and the usual agendas. */
@NullMarked
package org.lienhiep.meeting.agenda.ui;

import org.jspecify.annotations.NullMarked;
