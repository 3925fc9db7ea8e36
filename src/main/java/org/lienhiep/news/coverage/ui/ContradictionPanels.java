package org.lienhiep.news.coverage.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.news.coverage.Contradiction;
import org.lienhiep.news.coverage.Contradictions;
import org.lienhiep.news.coverage.CoverageLinks;
import org.lienhiep.shell.PagePanel;
import org.lienhiep.shell.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Contradictions on the pages of the articles and meetings that they are about; nothing where there are none. */
@Configuration(proxyBeanMethods = false)
class ContradictionPanels {

    @Bean
    @Order(10)
    PagePanel<ArticleId> contradictionsOfArticle(Contradictions contradictions, ArticleReview review, Access access) {
        return new PagePanel<>() {
            @Override
            public Class<ArticleId> about() {
                return ArticleId.class;
            }

            @Override
            public Optional<Component> panel(ArticleId id) {
                return section(contradictions, review, access, () -> contradictions.of(id));
            }
        };
    }

    @Bean
    @Order(55)
    PagePanel<MeetingId> contradictionsOfMeeting(Contradictions contradictions, ArticleReview review, Access access) {
        return new PagePanel<>() {
            @Override
            public Class<MeetingId> about() {
                return MeetingId.class;
            }

            @Override
            public Optional<Component> panel(MeetingId id) {
                return section(contradictions, review, access, () -> contradictions.of(id));
            }
        };
    }

    private static Optional<Component> section(
            Contradictions contradictions, ArticleReview review, Access access, Supplier<List<Contradiction>> found) {
        var first = found.get();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        var list = new ContradictionList(contradictions, review, found, access.mayAnywhere(Permission.RECORD_NEWS), "");
        var section = new Section(list.getTranslation("news.contradictions"), list);
        section.setId(CoverageLinks.CONTRADICTIONS);
        return Optional.of(section);
    }
}
