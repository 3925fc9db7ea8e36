package org.lienhiep.news.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.UiTest;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.news.Recording;
import org.lienhiep.news.RecordingDrafts;
import org.lienhiep.news.SourceText;
import org.lienhiep.news.Verdict;
import org.lienhiep.news.opinion.Opinion;
import org.lienhiep.news.reading.TextRange;
import org.lienhiep.shell.RecordCatalog;
import org.springframework.beans.factory.annotation.Autowired;

/** What a second opinion says beside the reading: field by field, person by person, figure by figure. */
@SignedIn(Role.UNION_SECRETARY)
class DisagreementsTest extends UiTest {

    private static final String TEXT = """
            Hội nghị sơ kết của Liên hiệp hội

            Ngày 8/8/2011, Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Lạng Sơn đã tổ chức hội nghị sơ kết công tác 6 \
            tháng đầu năm 2011. Dự hội nghị có ông Lê Quang Tuấn, Phó Giám đốc Sở Khoa học và Công nghệ.

            Hội nghị đã bầu bà Nông Thị Hoa, Phó Giám đốc Sở Nội vụ, giữ chức danh Chủ tịch Liên hiệp các Hội Khoa học \
            và Kỹ thuật tỉnh Lạng Sơn, nhiệm kỳ 2008 – 2013. Việc của Ủy viên Ban Kiểm tra từ nay do Vi Hồng Sơn lo.

            Trong 6 tháng đầu năm, các hội thành viên đã tổ chức trên 90 buổi phổ biến khoa học kỹ thuật cho nông dân. \
            Hội viên trồng mới 15 vườn thuốc nam.
            """;

    @Autowired
    private Recording recording;

    @Autowired
    private RecordingDrafts drafts;

    @Autowired
    private RecordCatalog catalog;

    private Proposals proposals;

    @BeforeEach
    void read() {
        open("articles");
        var offer = recording.read(SourceText.plain(TEXT), union.id(SampleUnion.CODE));
        proposals = new Proposals(offer, key -> "news.field." + key);
    }

    private static TextRange at(String words) {
        int start = TEXT.indexOf(words);
        assertThat(start).as(words).isNotNegative();
        return new TextRange(start, start + words.length());
    }

    private static Opinion opinion(List<Opinion.Field> fields) {
        return new Opinion("m", fields, List.of(), List.of(), List.of(), 0);
    }

    private static Opinion elected(String person, String post, @Nullable Integer from, @Nullable Integer to) {
        var one = new Opinion.Elected(person, post, from, to, at(person));
        return new Opinion("m", List.of(), List.of(one), List.of(), List.of(), 0);
    }

    private static Opinion named(String person, @Nullable String office) {
        var one = new Opinion.Person(person, office, at(person));
        return new Opinion("m", List.of(), List.of(), List.of(one), List.of(), 0);
    }

    private static Opinion counted(Opinion.Count count) {
        return new Opinion("m", List.of(), List.of(), List.of(), List.of(count), 0);
    }

    private static Opinion.Count talks(int value, Qualifier qualifier, @Nullable String indicator) {
        return new Opinion.Count(
                "buổi phổ biến khoa học kỹ thuật",
                BigDecimal.valueOf(value),
                qualifier,
                "buổi",
                indicator,
                at("trên 90 buổi phổ biến khoa học kỹ thuật"));
    }

    private Disagreements with(Opinion opinion) {
        return new Disagreements(proposals, opinion, Map.of());
    }

    private static void agrees(Disagreements disagreements) {
        assertThat(disagreements.agreed()).isOne();
        assertThat(disagreements.differences()).isEmpty();
        assertThat(disagreements.additions()).isEmpty();
    }

    private static Disagreements.Difference<?> only(Disagreements disagreements) {
        assertThat(disagreements.agreed()).isZero();
        assertThat(disagreements.additions()).isEmpty();
        assertThat(disagreements.differences()).hasSize(1);
        return disagreements.differences().getFirst();
    }

    @Test
    void fieldsAreTheSameOrDifferentAndWhatIsNotSaidIsNeither() {
        var disagreements = with(opinion(List.of(
                new Opinion.Field("/meeting/heldOn", "2011-08-08", at("8/8/2011")),
                new Opinion.Field("/meeting/kind", "CONGRESS", at("hội nghị sơ kết")),
                new Opinion.Field("/meeting/place", "Lạng Sơn", at("Lạng Sơn")))));

        assertThat(disagreements.differences())
                .extracting(each -> each.proposal().pointer(), Disagreements.Difference::words)
                .contains(tuple("/meeting/kind", "CONGRESS"));
        assertThat(disagreements.agreed() + disagreements.differences().size()).isEqualTo(3);
    }

    @Test
    void aHostThatIsNotInTheRegisterIsShownAndCannotBeTaken() {
        var host = opinion(List.of(new Opinion.Field("/meeting/host", "Sở Nội vụ", at("Sở Nội vụ"))));

        assertThat(only(with(host)).value()).isNull();
        var known = Map.of("Sở Nội vụ", union.id(SampleUnion.JOURNALISTS));
        assertThat(only(new Disagreements(proposals, host, known)).value())
                .isEqualTo(union.id(SampleUnion.JOURNALISTS));
    }

    @Test
    void electionsAreComparedByPersonPostAndTerm() {
        agrees(with(elected("Nông Thị Hoa", "Chủ tịch", 2008, 2013)));
        agrees(with(elected("Nông Thị Hoa", "Chủ tịch", null, null)));

        assertThat(only(with(elected("Nông Thị Hoa", "Tổng Thư ký", 2008, 2013)))
                        .value())
                .isInstanceOfSatisfying(ElectionValue.class, value -> {
                    assertThat(value.post()).isEqualTo("Tổng Thư ký");
                    assertThat(value.otherOffice()).isEqualTo("Phó Giám đốc Sở Nội vụ");
                });
        assertThat(only(with(elected("Nông Thị Hoa", "Chủ tịch", 2013, 2018))).value())
                .isInstanceOfSatisfying(
                        ElectionValue.class,
                        value -> assertThat(value.termFrom()).isEqualTo(2013));
    }

    @Test
    void peopleAreComparedByNameAndOffice() {
        agrees(with(named("Lê Quang Tuấn", "Phó Giám đốc Sở Khoa học và Công nghệ")));
        agrees(with(named("Lê Quang Tuấn", "Phó Giám đốc")));
        agrees(with(named("Nông Thị Hoa", "Phó Giám đốc Sở Nội vụ")));

        assertThat(only(with(named("Lê Quang Tuấn", "Giám đốc Sở"))).value())
                .isEqualTo(new GuestValue("Lê Quang Tuấn", "Giám đốc Sở"));
        assertThat(only(with(named("Nông Thị Hoa", "Giám đốc Sở Nội vụ"))).value())
                .isInstanceOfSatisfying(
                        ElectionValue.class,
                        value -> assertThat(value.otherOffice()).isEqualTo("Giám đốc Sở Nội vụ"));
    }

    @Test
    void figuresAreComparedByNumberQualifierAndIndicator() {
        agrees(with(counted(talks(90, Qualifier.AT_LEAST, null))));
        agrees(with(counted(talks(90, Qualifier.AT_LEAST, "dissemination_sessions"))));

        assertThat(only(with(counted(talks(90, Qualifier.EXACT, null)))).value())
                .isInstanceOfSatisfying(CountValue.class, value -> {
                    assertThat(value.qualifier()).isEqualTo(Qualifier.EXACT);
                    assertThat(value.indicator()).isEqualTo("dissemination_sessions");
                });
        assertThat(only(with(counted(talks(90, Qualifier.AT_LEAST, "members")))).value())
                .isInstanceOfSatisfying(
                        CountValue.class, value -> assertThat(value.indicator()).isEqualTo("members"));
        assertThat(only(with(counted(talks(9, Qualifier.AT_LEAST, null)))).value())
                .isInstanceOfSatisfying(
                        CountValue.class, value -> assertThat(value.value()).isEqualByComparingTo("9"));
    }

    @Test
    void whatOnlyTheOpinionSeesIsTakenWithItsWordsAndSurvivesTheDraft() {
        var text = proposals.offer().text();
        var words = at("Việc của Ủy viên Ban Kiểm tra từ nay do Vi Hồng Sơn lo");
        var one = new Opinion.Elected("Vi Hồng Sơn", "Ủy viên Ban Kiểm tra", 2008, 2013, words);
        var disagreements = with(new Opinion("m", List.of(), List.of(one), List.of(), List.of(), 0));
        int before = proposals.elections.size();
        assertThat(disagreements.additions()).hasSize(1);

        var taken = proposals.take(disagreements.additions().getFirst());

        assertThat(proposals.elections).hasSize(before + 1);
        assertThat(taken.state()).isEqualTo(Verdict.State.ACCEPTED);
        assertThat(proposals
                        .evidence(taken)
                        .map(each -> proposals.offer().reading().evidence().get(each)))
                .containsExactly(words);
        var draft = drafts.begin(
                union.id(SampleUnion.CODE),
                "x",
                proposals.offer().source(),
                proposals.offer().reading());
        drafts.keep(draft, proposals.verdicts());
        var kept = drafts.get(draft);
        var again =
                new Proposals(recording.resume(kept.source(), kept.reading(), union.id(SampleUnion.CODE)), key -> key);
        again.restore(kept.verdicts());
        assertThat(new ConfirmedProposals(again).reading(null).elections())
                .anySatisfy(election -> assertThat(election.person().name()).isEqualTo("Vi Hồng Sơn"));
        assertThat(text).isEqualTo(again.offer().text());
    }

    @Test
    void aFigureThatIsTakenIsQuotedWithTheWordsOfTheOpinion() {
        var words = at("Hội viên trồng mới 15 vườn thuốc nam");
        var difference = only(with(counted(talks(9, Qualifier.EXACT, null))));

        take(difference, words);

        assertThat(proposals.offer().quote(difference.proposal().pointer())).startsWith("Hội viên trồng mới 15");
    }

    private <T> void take(Disagreements.Difference<T> difference, TextRange words) {
        proposals.take(difference.proposal(), Objects.requireNonNull(difference.value()), words);
    }

    @Test
    void oneClickTakesAndAnotherLeavesAndNothingIsMergedBefore() {
        var said = new Opinion(
                "m",
                List.of(new Opinion.Field("/meeting/kind", "CONGRESS", at("hội nghị sơ kết"))),
                List.of(new Opinion.Elected("Vi Hồng Sơn", "Ủy viên", null, null, at("Vi Hồng Sơn"))),
                List.of(new Opinion.Person("Vi Hồng Sơn", null, at("Vi Hồng Sơn"))),
                List.of(),
                0);
        var disagreements = with(said);
        var before = proposals.verdicts();
        var panel = new ReviewPanel(proposals, catalog, /* withArticle= */ true, true, () -> {});
        UI.getCurrent().add(panel);

        panel.show(disagreements);
        assertThat(proposals.verdicts()).isEqualTo(before);
        assertThat(textOf(panel)).contains("Ý kiến thứ hai: Đại hội", "Chỉ ý kiến thứ hai nêu: Vi Hồng Sơn → Ủy viên");

        button("Lấy: news.field.kind").click();
        assertThat(proposals.kind.state()).isEqualTo(Verdict.State.CORRECTED);
        button("Lấy: Vi Hồng Sơn → Ủy viên").click();
        assertThat(proposals.elections)
                .anySatisfy(
                        each -> assertThat(Objects.requireNonNull(each.value()).person())
                                .isEqualTo("Vi Hồng Sơn"));
        assertThat(textOf(panel)).doesNotContain("Chỉ ý kiến thứ hai nêu: Vi Hồng Sơn → Ủy viên");
        assertThat(disagreements.differences()).isEmpty();
    }

    private Button button(String name) {
        return find(Button.class).all().stream()
                .filter(each -> each.getAriaLabel().orElse("").startsWith(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(find(Button.class).all().stream()
                        .map(each -> each.getAriaLabel().orElse(""))
                        .toList()));
    }
}
