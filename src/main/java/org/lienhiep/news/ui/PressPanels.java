package org.lienhiep.news.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lienhiep.access.Access;
import org.lienhiep.document.Documents;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.ArticleFilter;
import org.lienhiep.news.ArticleOrder;
import org.lienhiep.news.ArticleRow;
import org.lienhiep.news.Articles;
import org.lienhiep.news.press.PressDocuments;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.PagePanel;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RecordMarks;
import org.lienhiep.shell.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The press on the pages of meetings and organisations, and beside meetings in lists. */
@Configuration(proxyBeanMethods = false)
class PressPanels {

    /** Where the press stands on a page, for links. */
    static final String PLACE = "press";

    private static final int LATEST = 8;

    @Bean
    @Order(60)
    PagePanel<MeetingId> pressOfMeeting(
            Articles articles, Access access, RecordCatalog catalog, PressDocuments press, Documents documents) {
        return new PagePanel<>() {
            @Override
            public Class<MeetingId> about() {
                return MeetingId.class;
            }

            @Override
            public boolean beside() {
                return true;
            }

            @Override
            public Optional<Component> panel(MeetingId id) {
                return Optional.of(new MeetingPressPanel(articles, access, catalog, press, documents, id))
                        .filter(MeetingPressPanel::saysSomething)
                        .map(Component.class::cast);
            }
        };
    }

    @Bean
    @Order(60)
    PagePanel<OrganisationId> pressOfOrganisation(Articles articles) {
        return new PagePanel<>() {
            @Override
            public Class<OrganisationId> about() {
                return OrganisationId.class;
            }

            @Override
            public Optional<Component> panel(OrganisationId id) {
                return press(articles, ArticleFilter.ALL.about(id));
            }
        };
    }

    @Bean
    @Order(60)
    RecordMarks<MeetingId> pressMarks(Articles articles, I18n messages) {
        return new RecordMarks<>() {
            @Override
            public Class<MeetingId> about() {
                return MeetingId.class;
            }

            @Override
            public Map<MeetingId, Mark> marks(Collection<MeetingId> ids) {
                var marks = new HashMap<MeetingId, Mark>();
                articles.countsOf(ids)
                        .forEach((id, count) -> marks.put(
                                id,
                                new Mark(
                                        "newspaper",
                                        count,
                                        messages.getTranslation("news.press.count", I18n.reader(), count))));
                return marks;
            }
        };
    }

    private static Optional<Component> press(Articles articles, ArticleFilter filter) {
        var query = new ListQuery<>(filter, ArticleOrder.PUBLISHED, true, Locale.of("vi"), 0, LATEST);
        var rows = articles.list(query);
        return rows.isEmpty() ? Optional.empty() : Optional.of(section(rows));
    }

    private static Section section(List<ArticleRow> rows) {
        var list = new Div();
        list.addClassName("lines");
        var section = new Section(list.getTranslation("news.press"), list);
        section.setId(PLACE);
        var formats = Formats.of(I18n.reader());
        rows.forEach(row -> list.add(new PressLine(row, formats)));
        return section;
    }
}
