package org.lienhiep.news.learning;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.AliasKind;
import org.lienhiep.news.ArticleDraft;
import org.lienhiep.news.ReadingOffer;
import org.lienhiep.news.Recording;
import org.lienhiep.news.RecordingDrafts;
import org.lienhiep.news.SourceText;
import org.lienhiep.news.Verdict;
import org.lienhiep.news.reading.ReadingRule;
import org.lienhiep.organisation.OrganisationDraft;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.reporting.Indicators;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
class LearnedNamesTest {

    private static final String NICKNAME = "Hội Ký Giả";

    @Autowired
    private LearnedNames names;

    @Autowired
    private Recording recording;

    @Autowired
    private RecordingDrafts drafts;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Indicators indicators;

    @Autowired
    private SampleUnion union;

    private OrganisationId ls() {
        return union.id(SampleUnion.CODE);
    }

    private ReadingOffer read(String society) {
        var article = """
                Ngày 5/7/2020, Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Lạng Sơn tổ chức hội nghị sơ kết công tác 6 \
                tháng đầu năm 2020. Dự hội nghị có %s, Hội Nhà báo. Sáu tháng qua, đơn vị đã tổ chức 12 buổi toạ đàm.\
                """.formatted(society);
        return recording.read(SourceText.plain(article), ls());
    }

    private static int indexOf(ReadingOffer offer, String name) {
        var organisations = offer.reading().organisations();
        for (int i = 0; i < organisations.size(); i++) {
            if (organisations.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new AssertionError("not named: " + name + " in " + organisations);
    }

    private ArticleId record(ReadingOffer offer, Map<String, Verdict> verdicts) {
        var draft = drafts.begin(ls(), "x", offer.source(), offer.reading());
        var article = new ArticleDraft(ls(), "Hội nghị", null, null, null, null, offer.text());
        return recording.recordWithoutMeeting(draft, article, offer.reading(), verdicts, List.of());
    }

    private static Verdict mention(String name, OrganisationId chosen, boolean remember) {
        var value = "{\"name\":\"%s\",\"organisation\":{\"value\":\"%s\"}}".formatted(name, chosen);
        return new Verdict(Verdict.State.CORRECTED, value, remember);
    }

    private ArticleId confirm(String society, OrganisationId chosen, boolean remember) {
        var offer = read(society);
        return record(offer, Map.of("/organisations/" + indexOf(offer, society), mention(society, chosen, remember)));
    }

    private List<LearnedRow> all() {
        return names.list(new ListQuery<>(LearnedFilter.of(ls()), LearnedOrder.WRITTEN, true, Locale.of("vi"), 0, 50));
    }

    @Test
    void aNameConfirmedOnceIsKnownInTheNextArticle() {
        var before = read(NICKNAME);
        assertThat(before.organisation(NICKNAME)).isNull();

        var article = confirm(NICKNAME, union.id(SampleUnion.JOURNALISTS), true);
        var next = read(NICKNAME);
        var index = indexOf(next, NICKNAME);

        assertThat(requireNonNull(next.organisation(NICKNAME)).code()).isEqualTo(SampleUnion.JOURNALISTS);
        assertThat(next.reading().rules())
                .containsEntry("/organisations/" + index + "/name", ReadingRule.LEARNED.name());
        assertThat(requireNonNull(next.learned().get("/organisations/" + index + "/name"))
                        .article())
                .isEqualTo(article);
        assertThat(names.ofArticle(ls(), article))
                .extracting(LearnedRow::written)
                .containsExactly(NICKNAME);
    }

    @Test
    void nothingIsLearnedUnlessThePersonWantsIt() {
        confirm(NICKNAME, union.id(SampleUnion.JOURNALISTS), false);

        assertThat(all()).isEmpty();
    }

    @Test
    void aNameThatIsTakenBackIsUnknownAgainAndCanBeRestored() {
        confirm(NICKNAME, union.id(SampleUnion.JOURNALISTS), true);
        var id = all().getFirst().id();

        names.remove(id);
        assertThat(read(NICKNAME).organisation(NICKNAME)).isNull();
        assertThat(all()).isEmpty();

        names.restore(id);
        assertThat(read(NICKNAME).organisation(NICKNAME)).isNotNull();
    }

    @Test
    void aNameOfAnotherRecordIsAskedAboutAndMeansTheOldOneUntilThen() {
        confirm("Hội Nhà báo", union.id(SampleUnion.ACUPUNCTURE), true);

        assertThat(requireNonNull(read(NICKNAME).organisation("Hội Nhà báo")).code())
                .isEqualTo(SampleUnion.JOURNALISTS);
        var question = names.questions(ls()).getFirst();
        assertThat(question.present())
                .isEqualTo(union.id(SampleUnion.JOURNALISTS).value());

        names.answer(question.asked().id(), true);
        assertThat(requireNonNull(read(NICKNAME).organisation("Hội Nhà báo")).code())
                .isEqualTo(SampleUnion.ACUPUNCTURE);
        assertThat(names.questions(ls())).isEmpty();
    }

    @Test
    void theLabelOfACountIsLearnedForItsIndicator() {
        var offer = read(NICKNAME);
        var counts = offer.reading().counts();
        assertThat(counts).hasSize(1);
        var label = counts.getFirst().label();
        var value =
                "{\"label\":\"%s\",\"value\":12,\"qualifier\":\"EXACT\",\"indicator\":\"workshops\"}".formatted(label);
        var code = indicators.all().getLast().code();
        record(
                offer,
                Map.of("/counts/0", new Verdict(Verdict.State.CORRECTED, value.replace("workshops", code), true)));

        var next = read(NICKNAME);

        assertThat(next.reading().counts().getFirst().indicator()).isEqualTo(code);
        assertThat(next.learned()).containsKey("/counts/0/indicator");
        assertThat(next.reading().rules()).containsEntry("/counts/0/indicator", ReadingRule.LEARNED.name());
    }

    @Test
    void usesAreCountedByArticleWhereTheNameWasAccepted() {
        confirm(NICKNAME, union.id(SampleUnion.JOURNALISTS), true);
        var next = read(NICKNAME);

        record(next, Map.of("/organisations/" + indexOf(next, NICKNAME), new Verdict(Verdict.State.ACCEPTED, null)));

        assertThat(all())
                .singleElement()
                .satisfies(row -> assertThat(row.uses()).isEqualTo(1));
    }

    @Test
    void namesEnteredByHandNeedARecordAndOneMeaning() {
        var society = union.id(SampleUnion.JOURNALISTS).value();
        var other = union.id(SampleUnion.ACUPUNCTURE).value();

        assertThatThrownBy(() -> names.add(ls(), AliasKind.ORGANISATION, " ", society, false))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> names.add(ls(), AliasKind.ORGANISATION, "HNB tỉnh", null, false))
                .isInstanceOf(InvalidInput.class);
        names.add(ls(), AliasKind.ORGANISATION, "HNB tỉnh", society, false);
        assertThatThrownBy(() -> names.add(ls(), AliasKind.ORGANISATION, "hnb tinh", other, false))
                .hasMessageContaining(LearnedNames.TAKEN);
        names.add(ls(), AliasKind.ORGANISATION, "hnb tinh", other, true);

        assertThat(all())
                .singleElement()
                .satisfies(row -> assertThat(row.target()).isEqualTo(other));
    }

    @Test
    void theNamesOfADeletedOrganisationGoWithIt() {
        var gone = organisations.create(
                OrganisationDraft.named("LS-TAM", OrganisationKind.SOCIETY, "Hội Tạm", null, ls()));
        names.add(ls(), AliasKind.ORGANISATION, NICKNAME, gone.value(), false);

        organisations.delete(gone);

        assertThat(all()).isEmpty();
        assertThat(read(NICKNAME).organisation(NICKNAME)).isNull();
    }

    @Test
    void aUnionsNamesAreItsOwn() {
        names.add(
                ls(),
                AliasKind.ORGANISATION,
                NICKNAME,
                union.id(SampleUnion.JOURNALISTS).value(),
                false);
        var id = all().getFirst().id();

        union.as(Role.UNION_SECRETARY, SampleUnion.OTHER_UNION, () -> {
            assertThatThrownBy(this::all).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> names.remove(id)).isInstanceOf(AccessDeniedException.class);
        });
        union.as(Role.LEADER, SampleUnion.CODE, () -> {
            assertThat(all()).hasSize(1);
            assertThatThrownBy(() -> names.add(ls(), AliasKind.ORGANISATION, "x", UUID.randomUUID(), false))
                    .isInstanceOf(AccessDeniedException.class);
        });
    }
}
