package org.lienhiep.news.ui;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.activity.ActivityLog;
import org.lienhiep.kernel.activity.LoggedActivity;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.ArticleLog;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What organisations did, as articles tell. */
@Component
@Order(20)
class ArticleActivities implements ActivityLog {

    private final ArticleLog log;

    ArticleActivities(ArticleLog log) {
        this.log = log;
    }

    @Override
    public Class<ArticleId> type() {
        return ArticleId.class;
    }

    @Override
    public List<LoggedActivity> activities(Collection<OrganisationId> organisations, HalfYear period) {
        return log.published(organisations, period);
    }

    @Override
    public @Nullable String newRecordPath(String organisation, @Nullable MeetingKind kind) {
        return kind == null ? ArticleLinks.record() : null;
    }
}
