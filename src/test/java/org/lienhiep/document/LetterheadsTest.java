package org.lienhiep.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lienhiep.SampleUnion.ACUPUNCTURE;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.kernel.signing.Signatory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@SignedIn(value = Role.SOCIETY_SECRETARY, at = JOURNALISTS)
class LetterheadsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 15);

    @Autowired
    private Letterheads letterheads;

    @Autowired
    private SampleUnion union;

    private LetterheadDraft of(String code) {
        return letterheads.of(union.id(code), TODAY).values();
    }

    private static LetterheadDraft called(String issuer) {
        return new LetterheadDraft(null, issuer, "BC-HNB", "Lạng Sơn", null, null, "CHỦ TỊCH");
    }

    @Test
    void aSocietyWritesUnderTheNameOfItsUnion() {
        var usual = of(JOURNALISTS);

        assertThat(usual.letterhead().parent()).containsExactly("LIÊN HIỆP CÁC HỘI", "KH&KT TỈNH LẠNG SƠN");
        assertThat(usual.letterhead().issuer()).containsExactly("HỘI NHÀ BÁO TỈNH LẠNG SƠN");
        assertThat(usual.number(null).line()).isEqualTo("Số: %s/BC-HNB".formatted("\u00A0".repeat(8)));
        assertThat(usual.place()).isEqualTo("Lạng Sơn");
    }

    @Test
    void aUnionWritesUnderTheNameOfTheNationalOne() {
        union.as(Role.UNION_SECRETARY, CODE, () -> {
            var usual = of(CODE);
            assertThat(String.join(" ", usual.letterhead().parent())).isEqualTo("LIÊN HIỆP CÁC HỘI KH&KT VIỆT NAM");
            assertThat(usual.symbol()).isEqualTo("BC-LHH");
            assertThat(usual.recipientList()).endsWith("Lưu: VT");
        });
    }

    @Test
    void whatASecretaryRecordsReplacesTheUsual() {
        var society = union.id(JOURNALISTS);
        var opened = letterheads.edit(society, TODAY);

        letterheads.save(society, called("HỘI NHÀ BÁO VIỆT NAM\nTỈNH LẠNG SƠN"), opened.version());

        assertThat(of(JOURNALISTS).letterhead().issuer()).containsExactly("HỘI NHÀ BÁO VIỆT NAM", "TỈNH LẠNG SƠN");
        assertThat(letterheads.of(society, TODAY).stamp()).isNotNull();
    }

    @Test
    void nobodyOverwritesWhatAnotherRecordedMeanwhile() {
        var society = union.id(JOURNALISTS);
        var opened = letterheads.edit(society, TODAY).version();
        letterheads.save(society, called("MỘT"), opened);

        assertThatThrownBy(() -> letterheads.save(society, called("HAI"), opened))
                .isInstanceOf(StaleRecord.class);
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        var wrong = new LetterheadDraft("x".repeat(301), " ", "bc lhh", null, null, null, null);

        assertThatThrownBy(() -> letterheads.save(union.id(JOURNALISTS), wrong, -1))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .extracting(InvalidInput.Problem::field)
                                .containsExactlyInAnyOrder("parent", "issuer", "symbol", "place", "office"));
    }

    @Test
    void ofOthersNothingIsSeenOrChanged() {
        var other = union.id(ACUPUNCTURE);

        assertThatThrownBy(() -> letterheads.of(other, TODAY)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> letterheads.edit(other, TODAY)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> letterheads.save(other, called("X"), -1)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoStandsInSignsSo() {
        var draft = new LetterheadDraft(null, "X", "BC", "Y", null, "TM. BAN CHẤP HÀNH", "CHỦ TỊCH");

        assertThat(draft.signature(new Signatory("An", "Phó Chủ tịch", "Chủ tịch")))
                .isEqualTo(new Signature(List.of("TM. BAN CHẤP HÀNH", "KT. CHỦ TỊCH"), "PHÓ CHỦ TỊCH", "An"));
        assertThat(draft.signature(null)).isEqualTo(new Signature(List.of("TM. BAN CHẤP HÀNH"), "CHỦ TỊCH", null));
    }

    @Test
    void datesAreWrittenAsTheDecreeAsks() {
        assertThat(new PlaceAndDate("Lạng Sơn", LocalDate.of(2026, 2, 5), false).line())
                .isEqualTo("Lạng Sơn, ngày 05 tháng 02 năm 2026");
        assertThat(new PlaceAndDate("Lạng Sơn", LocalDate.of(2026, 7, 15), false).line())
                .isEqualTo("Lạng Sơn, ngày 15 tháng 7 năm 2026");
    }
}
