package org.lienhiep.leadership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import org.jspecify.annotations.Nullable;
import org.lienhiep.leadership.Holder;
import org.lienhiep.leadership.TenureEnd;

/** Why people leave their posts, in the reader's language. */
final class Ends {

    private Ends() {}

    /** A choice of reasons; none need be chosen. */
    static Select<@Nullable TenureEnd> field() {
        var kinds = new Select<@Nullable TenureEnd>();
        kinds.setItems(TenureEnd.values());
        kinds.setEmptySelectionAllowed(true);
        kinds.setItemLabelGenerator(
                kind -> kind == null ? "" : kinds.getTranslation("leadership.tenure.endKind." + kind));
        return kinds;
    }

    /** Why someone left: the reason and the remark, as far as recorded; empty when nothing is. */
    static String text(Component reader, Holder holder) {
        var kind = holder.endKind();
        var remark = holder.endReason();
        var reason = kind == null ? "" : reader.getTranslation("leadership.tenure.endKind." + kind);
        if (remark == null) {
            return reason;
        }
        return reason.isEmpty() ? remark : reason + " – " + remark;
    }
}
