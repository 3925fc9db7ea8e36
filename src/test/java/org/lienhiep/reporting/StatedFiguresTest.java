package org.lienhiep.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.CalendarYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.Period;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.NewId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@SignedIn(Role.UNION_SECRETARY)
class StatedFiguresTest extends ReportingTest {

    private static final FigureSource ARTICLE = FigureSource.of(new ArticleId(NewId.uuid()));

    @Autowired
    private StatedFigures figures;

    @Test
    void whatASourceStatesIsReadBackInItsOrder() {
        figures.replace(ARTICLE, List.of(figure(H1, "90"), figure(new CalendarYear(2025), "180")));

        var stored = figures.of(ARTICLE);

        assertThat(stored).extracting(each -> each.figure().value().intValue()).containsExactly(90, 180);
        assertThat(stored.getFirst().source()).isEqualTo(ARTICLE);
        assertThat(stored.getFirst().figure().qualifier()).isEqualTo(Qualifier.AT_LEAST);
        assertThat(figures.about(id(CODE), indicator(TALKS), H1)).containsExactly(stored.getFirst());
    }

    @Test
    void replacingTwiceIsReplacingOnce() {
        figures.replace(ARTICLE, List.of(figure(H1, "90.0")));
        var first = figures.of(ARTICLE);
        union.as(Role.UNION_SECRETARY, CODE, () -> figures.replace(ARTICLE, List.of(figure(H1, "90"))));

        assertThat(figures.of(ARTICLE)).isEqualTo(first);
        figures.replace(ARTICLE, List.of());
        assertThat(figures.of(ARTICLE)).isEmpty();
    }

    @Test
    void impossibleFiguresAreNamed() {
        assertThatThrownBy(() -> figures.replace(ARTICLE, List.of(figure(H1, "90"), figure(H1, "-1"))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("figures[1].value");
    }

    @Test
    void whoRecordsNoNewsStatesNothing() {
        union.as(
                Role.SOCIETY_SECRETARY,
                JOURNALISTS,
                () -> assertThatThrownBy(() -> figures.replace(ARTICLE, List.of(figure(H1, "90"))))
                        .isInstanceOf(AccessDeniedException.class));
    }

    private StatedFigureDraft figure(Period period, String value) {
        return new StatedFigureDraft(
                id(CODE),
                period,
                indicator(TALKS),
                "buổi phổ biến",
                new BigDecimal(value),
                Qualifier.AT_LEAST,
                "buổi",
                "… tổ chức trên 90 buổi …");
    }
}
