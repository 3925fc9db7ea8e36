package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lienhiep.kernel.activity.LoggedActivity;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.RecordId;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RecordEntry;
import org.springframework.stereotype.Component;

/** Logged records as lists with links. */
@Component
class ActivityList {

    private final RecordCatalog catalog;

    ActivityList(RecordCatalog catalog) {
        this.catalog = catalog;
    }

    /** These records by day. */
    UnorderedList of(List<LoggedActivity> activities) {
        var paths = paths(activities.stream().map(LoggedActivity::record).toList());
        var list = new UnorderedList();
        activities.forEach(activity -> list.add(item(activity, paths)));
        return list;
    }

    private static ListItem item(LoggedActivity activity, Map<RecordId, String> paths) {
        var item = new ListItem(Table.secondary(Formats.of(I18n.reader()).day(activity.on())));
        var path = paths.get(activity.record());
        item.add(path == null ? new Span(activity.title()) : new PageLink(path, activity.title()));
        if (activity.participants() != null) {
            item.add(Table.secondary(item.getTranslation("reporting.count.people", activity.participants())));
        }
        return item;
    }

    /** Addresses of the pages of these records, in one query for each kind; those out of sight are missing. */
    Map<RecordId, String> paths(Collection<RecordId> records) {
        var paths = new HashMap<RecordId, String>();
        named(MeetingId.class, records, paths);
        named(ArticleId.class, records, paths);
        return paths;
    }

    private <I extends RecordId> void named(Class<I> type, Collection<RecordId> records, Map<RecordId, String> paths) {
        var ids = records.stream().filter(type::isInstance).map(type::cast).toList();
        for (RecordEntry<I> entry : catalog.named(type, ids, I18n.reader()).values()) {
            paths.put(entry.id(), entry.path());
        }
    }
}
