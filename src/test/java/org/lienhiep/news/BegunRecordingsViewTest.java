package org.lienhiep.news;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import org.junit.jupiter.api.Test;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Role;
import org.lienhiep.shell.EmptyState;

/** Recordings that were begun and go on another time, and those of articles that are there already. */
@SignedIn(Role.UNION_SECRETARY)
class BegunRecordingsViewTest extends ReviewUiTest {

    @Test
    void anInterruptedRecordingGoesOnWhereItWas() {
        paste(SampleArticle.REVIEW);
        click("/people/0", "Bỏ");

        open("articles/record");
        var begun = drafts.own().getFirst();
        assertThat(texts(Div.class)).contains("Đang ghi dở", begun.title());
        open("articles/record/" + begun.id());

        assertThat(state("/people/0")).isEqualTo("rejected");
        assertThat(state("/meeting/heldOn")).isEqualTo("accepted");
    }

    @Test
    void anotherPersonsDraftLooksAsIfItWereNotThere() {
        paste(SampleArticle.REVIEW);
        var id = drafts.own().getFirst().id();
        drafts.discard(id);

        open("articles/record/" + id);

        assertThat(texts(EmptyState.class)).contains("Không tìm thấy");
    }

    @Test
    void aRecordedArticleBecomesAMeetingFromItsPageAndNoSecondArticle() {
        var id = articles.create(new ArticleDraft(
                union.id(SampleUnion.CODE), "Bài đã có", null, null, null, null, SampleArticle.REVIEW));
        open("articles/" + id);
        press("Ghi cuộc họp mới từ bài");
        open("articles/" + id);
        press("Ghi cuộc họp mới từ bài");
        var begun = drafts.own();
        assertThat(begun).hasSize(1);

        open("articles/record/" + begun.getFirst().id());
        assertThat(texts(Div.class)).doesNotContain("Bài này có vẻ đã được ghi");
        assertThat(find(Div.class).all())
                .extracting(each -> each.getElement().getAttribute("data-proposal"))
                .doesNotContain("/title")
                .contains("/meeting/heldOn");
        press("Ghi nhận");

        assertThat(recorded()).hasSize(1);
        assertThat(articles.get(id).meetings()).hasSize(1);
        assertThat(drafts.own()).isEmpty();
    }

    @Test
    void whereNoMeetingWasReadOneIsEnteredForARecordedArticle() {
        var id = articles.create(new ArticleDraft(
                union.id(SampleUnion.CODE), "Bài đã có", null, null, null, null, SampleArticle.NO_MEETING));
        open("articles/" + id);
        press("Ghi cuộc họp mới từ bài");
        roundTrip();
        press("Ghi nhận");

        assertThat(state("/meeting/kind")).isEqualTo("open");
        assertThat(recorded()).hasSize(1);
        assertThat(articles.get(id).meetings()).isEmpty();
    }
}
