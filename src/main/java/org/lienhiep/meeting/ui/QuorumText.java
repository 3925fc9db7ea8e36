package org.lienhiep.meeting.ui;

import com.vaadin.flow.component.Component;
import org.lienhiep.meeting.Quorum;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;

/** A quorum in words: "27/33 có mặt (81,8 %), đủ điều kiện: cần quá 1/2". */
final class QuorumText {

    private QuorumText() {}

    /** How many came. */
    static String count(Component page, Quorum quorum) {
        var formats = Formats.of(I18n.reader());
        return page.getTranslation(
                "meeting.quorum.count",
                formats.number(quorum.present()),
                formats.number(quorum.called()),
                formats.number(quorum.percent()));
    }

    /** How many came and whether they are enough. */
    static String of(Component page, Quorum quorum) {
        return count(page, quorum)
                + switch (quorum.share()) {
                    case NONE -> "";
                    case HALF, TWO_THIRDS ->
                        ", "
                                + page.getTranslation(quorum.met() ? "meeting.quorum.met" : "meeting.quorum.short")
                                + ": "
                                + page.getTranslation("meeting.quorum.needs." + quorum.share());
                };
    }
}
