package org.lienhiep.meeting.agenda.ui;

import java.util.List;
import org.lienhiep.meeting.agenda.AgendaDraft;

/** What the form of an agenda is about. */
public record AgendaValues(List<AgendaDraft> items) {}
