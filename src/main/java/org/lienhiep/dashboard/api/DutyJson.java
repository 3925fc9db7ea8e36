package org.lienhiep.dashboard.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lienhiep.dashboard.desk.DeskEntry;
import org.lienhiep.shell.I18n;

/**
 * One thing that waits.
 *
 * @param kind stable name of what is to be done, such as {@code reporting.duty.mend}
 * @param title the same in Vietnamese
 * @param organisation code of whose it is
 * @param due null where no day is set
 * @param path address of the page where it is done, below the application's
 */
record DutyJson(
        String kind,
        String title,
        String subject,
        String organisation,
        @Nullable LocalDate due,
        boolean late,
        String path) {

    static DutyJson of(DeskEntry entry, I18n texts) {
        var duty = entry.duty();
        return new DutyJson(
                duty.kind(),
                texts.getTranslation(duty.kind(), I18n.VIETNAMESE),
                duty.subject(),
                entry.organisation().code(),
                duty.due(),
                entry.late(),
                duty.path());
    }
}
