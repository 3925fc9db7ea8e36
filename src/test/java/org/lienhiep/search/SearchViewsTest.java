package org.lienhiep.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.UiTest;
import org.lienhiep.access.Role;
import org.lienhiep.shell.EmptyState;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of results. */
@SignedIn(Role.LEADER)
class SearchViewsTest extends UiTest {

    @Autowired
    private SearchSamples samples;

    private SearchSamples.Made made;

    @BeforeEach
    void record() {
        made = samples.record();
    }

    private List<String> results() {
        return find(Anchor.class)
                .from(find(OrderedList.class).withClassName("search-list").single())
                .all()
                .stream()
                .map(Anchor::getHref)
                .toList();
    }

    private List<String> kinds() {
        return find(Anchor.class).withClassName("kind-choice").all().stream()
                .map(UiTest::textOf)
                .toList();
    }

    @Test
    void everyResultLeadsToItsPage() {
        open("search?q=lang+son");
        assertThat(results()).contains("organisations/" + SampleUnion.JOURNALISTS, "reports/LS-HNB/2026-H1");

        open("search?q=duong+thuy");
        assertThat(results()).containsExactly("meetings/" + made.meeting().value());

        open("search?q=xu+lang+vao+xuan");
        assertThat(results()).containsExactly("articles/" + made.article().value());

        open("search?q=khuyen+tai");
        assertThat(results()).singleElement().asString().startsWith("decisions/");

        open("search?q=nong+thi+hoa");
        assertThat(results()).singleElement().asString().startsWith("people/");
    }

    @Test
    void theAddressNarrowsToAKindAndAPeriod() {
        open("search?q=hoi&kind=decision");
        assertThat(results()).hasSize(1);
        assertThat(kinds()).contains("Tổ chức4", "Quyết nghị1");

        open("search?q=hoi&in=2024");
        assertThat(texts(OrderedList.class)).doesNotContain("Đại hội hội viên");
    }

    @Test
    void whatWasProbablyMeantIsSaid() {
        open("search?q=chamm+cuu");

        assertThat(texts(Paragraph.class)).contains("Không có “chamm cuu”. Đang hiển thị kết quả cho “Châm cứu”");
        assertThat(results()).contains("organisations/" + SampleUnion.ACUPUNCTURE);
    }

    @Test
    void wordsThatStandInATextAreShownWithTheirNeighbours() {
        open("search?q=lu+quet");

        assertThat(texts(OrderedList.class)).contains("Mưa lớn, lũ quét tháng bảy làm hỏng trụ sở.");
    }

    @Test
    void whoFindsNothingIsToldWhatToTry() {
        open("search?q=zzqqx");
        assertThat(texts(EmptyState.class)).contains("Không thấy gì có “zzqqx”.", "Thử bớt chữ");

        open("search?q=duong+thuy&kind=article");
        assertThat(texts(EmptyState.class)).contains("Tìm ở mọi loại, mọi thời gian");

        open("search");
        assertThat(texts(EmptyState.class)).contains("Tìm trong mọi sổ sách");
    }

    @Test
    void nonsenseInTheAddressIsLeftOut() {
        open("search?q=duong+thuy&kind=nonsense&in=2024-H9&page=-3");

        assertThat(results()).containsExactly("meetings/" + made.meeting().value());
    }

    @Test
    void typingSearchesAtOnce() {
        open("search");
        test(find(TextField.class).withClassName("search-text").single()).setValue("duong thuy");

        assertThat(results()).containsExactly("meetings/" + made.meeting().value());
    }
}
