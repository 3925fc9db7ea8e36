package org.lienhiep.dashboard;

import java.time.LocalDate;
import org.lienhiep.leadership.Roster;

/**
 * How an organisation stood on a day that is not today.
 *
 * @param leaders who held its posts then
 * @param members how many societies belonged to it then; 0 for a society
 */
public record ThatDay(LocalDate day, Roster leaders, long members) {}
