package org.lienhiep.news.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.news.reading.Readings.marks;
import static org.lienhiep.news.reading.Readings.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lienhiep.news.reading.Vocabulary.KnownOrganisation;

class OrganisationRecogniserTest {

    private static List<String> names(String text) {
        return marks(text).organisations().all().stream()
                .map(OrganisationMention::name)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Lai Châu",
                "Liên hiệp Hội KH&KT TP Cần Thơ",
                "Hội Doanh nghiệp vừa và nhỏ",
                "Hội Bảo trợ người khuyết tật và trẻ mồ côi tỉnh",
                "Hội Luật gia Quận 12",
                "Sở Văn hóa - Thể thao và Du lịch",
                "Ủy ban MTTQ Việt Nam tỉnh",
                "Ban Tuyên giáo Tỉnh ủy",
                "Hội Nhà báo Việt Nam tỉnh Tiền Giang",
                "Hội Làm vườn và Nuôi ong tỉnh",
                "Hội Hữu nghị Việt Nam - Lào tỉnh Điện Biên",
                "Hội Bảo trợ người khuyết tật, quyền trẻ em và bệnh nhân nghèo huyện Đại Lộc",
                "Hội Người khuyết tật - Bảo trợ người khuyết tật và trẻ mồ côi tỉnh",
                "Báo Tri thức và Cuộc sống",
                "Quỹ Hỗ trợ sáng tạo kỹ thuật Việt Nam",
                "Đài Tiếng nói Việt Nam",
                "LH các Hội KH&KT tỉnh"
            })
    void aNameIsReadWhole(String name) {
        assertThat(names("Sáng nay, " + name + " đã họp.")).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xã hội học tập",
                "các hội viên",
                "hội nghị, hội thảo",
                "đại hội Liên đoàn",
                "Hội chợ xuân",
                "Tỉnh hội Phú Yên"
            })
    void otherWordsNameNoSociety(String text) {
        assertThat(marks("Trong năm có " + text + " thành công.")
                        .organisations()
                        .all())
                .noneMatch(mention -> mention.kind() == OrganisationClass.SOCIETY);
    }

    @Test
    void aHallForConferencesIsNoOrganisation() {
        assertThat(names("Đại hội diễn ra tại Trung tâm Hội nghị tỉnh.")).isEmpty();
    }

    @Test
    void aShortSubjectMeansTheOneItShortens() {
        var text = "Ngày 5/7/2020, Hội Khoa học Lịch sử (KHLS) tỉnh họp. Hội KHLS tỉnh có 59 hội viên.";

        assertThat(read(text).organisations()).hasSize(1);
    }

    @Test
    void societiesOfAListShareTheirFirstWord() {
        assertThat(names("các Hội Nhà báo, Châm cứu, Khuyến học đã họp"))
                .containsExactly("Hội Nhà báo", "Hội Châm cứu", "Hội Khuyến học");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "Hội Luật gia (HLG) tỉnh An Giang,HLG",
        "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh An Giang,Liên hiệp hội",
        "Hội Đông y tỉnh An Giang,Hội Đông y"
    })
    void theNamesOfOneOrganisationAreBroughtTogether(String full, String brief) {
        var reading =
                read("Ngày 5/7/2020, " + full + " tổ chức hội nghị. Tại đây, " + brief + " khen thưởng hội viên.");

        assertThat(reading.organisations())
                .extracting(Reading.Organisation::name, Reading.Organisation::relation)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(full, OrganisationRelation.HOST));
    }

    @Test
    void theDistrictsSocietyIsThatOfTheOnlyDistrictNamed() {
        assertThat(Readings.read("Hội Đông y huyện Hòa Vang họp. Hội Đông y huyện có 90 hội viên, mỗi Hội Đông y xã 5.")
                        .organisations())
                .extracting(Reading.Organisation::name)
                .containsExactly("Hội Đông y huyện Hòa Vang");
    }

    @Test
    void provinceIsNeverACity() {
        var reading = read("Ngày 13/9/2019, Hội Đông y tỉnh tổ chức đại hội. Dự có Hội Đông y TP.Hồ Chí Minh.");

        assertThat(reading.organisations())
                .extracting(Reading.Organisation::name)
                .containsExactly("Hội Đông y tỉnh", "Hội Đông y TP.Hồ Chí Minh");
    }

    @Test
    void aVocabularyGivesCodesAndNamesNoRuleKnows() {
        var vocabulary = new Vocabulary(
                List.of(
                        new KnownOrganisation("LS", List.of("Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Lạng Sơn")),
                        new KnownOrganisation("LS-TTV", List.of("Tao đàn Xứ Lạng"))),
                List.of(),
                List.of(),
                "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Lạng Sơn",
                "Lạng Sơn");

        var reading = read(
                "Ngày 5/7/2020, Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Lạng Sơn tổ chức hội nghị sơ kết. "
                        + "Tham dự có Tao đàn Xứ Lạng.",
                vocabulary);

        assertThat(reading.organisations())
                .extracting(Reading.Organisation::code)
                .containsExactly("LS", "LS-TTV");
    }

    @Test
    void aKnownOrganisationIsFoundUnderAnotherFormOfItsName() {
        var vocabulary = new Vocabulary(
                List.of(
                        new KnownOrganisation("LS", List.of("Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Lạng Sơn")),
                        new KnownOrganisation("LS-HNB", List.of("Hội Nhà báo tỉnh Lạng Sơn"))),
                List.of(),
                List.of(),
                null,
                "Lạng Sơn");

        var reading = read(
                "Ngày 5/7/2020, Liên hiệp hội KH&KT tỉnh tổ chức hội nghị. Dự có Hội Nhà báo, Hội Nhà báo Việt Nam.",
                vocabulary);

        assertThat(reading.organisations())
                .extracting(Reading.Organisation::code)
                .containsExactly("LS", "LS-HNB", null);
    }

    @Test
    void membersAdmittedAndGuestsAreTold() {
        var reading = read("Ngày 5/7/2020, Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Lạng Sơn tổ chức hội nghị. "
                + "Tham dự có lãnh đạo Sở Nội vụ. Hội nghị kết nạp Hội Nuôi ong tỉnh làm hội thành viên.");

        assertThat(reading.organisations())
                .extracting(Reading.Organisation::relation)
                .containsExactly(OrganisationRelation.HOST, OrganisationRelation.GUEST, OrganisationRelation.MEMBER);
    }
}
