package org.lienhiep.news.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.news.reading.Readings.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lienhiep.news.reading.Vocabulary.KnownOrganisation;

/** A union's own records under the names that articles give them. */
class KnownNamesTest {

    private static final Vocabulary UNION = new Vocabulary(
            List.of(
                    new KnownOrganisation(
                            "YB",
                            List.of("Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Yên Bái", "LHH Yên Bái"),
                            List.of("Nhà chung trí thức")),
                    new KnownOrganisation("YB-HNB", List.of("Hội Nhà báo tỉnh Yên Bái", "HNB")),
                    new KnownOrganisation("YB-HKH", List.of("Hội Khuyến học tỉnh Yên Bái")),
                    new KnownOrganisation("YB-HLV", List.of("Hội Làm vườn và Trang trại", "Hội Làm vườn")),
                    new KnownOrganisation("YB-HLN", List.of("Hội Lâm nghiệp tỉnh Yên Bái")),
                    new KnownOrganisation("YB-HCC", List.of("Hội Châm cứu tỉnh Yên Bái"))),
            List.of(),
            List.of(),
            null,
            "Yên Bái");

    private static @Nullable String code(String name) {
        var text =
                "Ngày 5/7/2020, Hội Luật gia Việt Nam tổ chức hội nghị sơ kết công tác. Dự có đại diện " + name + ".";
        return read(text, UNION).organisations().stream()
                .map(Reading.Organisation::code)
                .filter(code -> code != null)
                .findFirst()
                .orElse(null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hội Làm vườn tỉnh Sơn La",
                "Hội Làm vườn thành phố Hải Phòng",
                "Hội Làm vườn và Trang trại tỉnh Sơn La"
            })
    void aSocietyOfAnotherProvinceIsNotTheUnionsOwn(String name) {
        assertThat(code(name)).isNull();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Hội Nhà báo tỉnh, YB-HNB",
        "Hội Nhà báo, YB-HNB",
        "HNB, YB-HNB",
        "Hội Nhà báoo tỉnh Yên Bái, YB-HNB",
        "Hội Nha bao tinh Yen Bai, YB-HNB",
        "Hội Khuyếnh học tỉnh Yên Bái, YB-HKH",
        "Hội Khuyến hcọ tỉnh Yên Bái, YB-HKH",
        "Hội Làm vườn, YB-HLV",
        "Hội Châm cứuu tỉnh Yên Bái, YB-HCC",
        "Nhà chung trí thức, YB",
        "LHH Yên Bái, YB"
    })
    void anOrganisationIsKnownByAnyOfItsNames(String name, String code) {
        assertThat(code(name)).isEqualTo(code);
    }

    @ParameterizedTest(name = "{0} is none of them")
    @ValueSource(
            strings = {
                "Hội Nhà báo Việt Nam",
                "Hội Nhà văn tỉnh Yên Bái",
                "Hội Nhà báo tỉnh Lào Cai",
                "Hội Tim mạch tỉnh Yên Bái",
                "Hội Khuyến nông tỉnh Yên Bái"
            })
    void anotherWordIsNoTypingError(String name) {
        assertThat(code(name)).isNull();
    }

    @Test
    void listsThatShareOneHeadNameEachOfThem() {
        var reading = read(
                "Ngày 5/7/2020, Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Yên Bái tổ chức hội nghị sơ kết. "
                        + "Dự có các Hội Nhà báo, Châm cứu, Khuyến học.",
                UNION);

        assertThat(reading.organisations())
                .extracting(Reading.Organisation::code)
                .containsExactly("YB", "YB-HNB", "YB-HCC", "YB-HKH");
    }

    @Test
    void ofTwoEquallyNearNoneIsMeant() {
        var near = new NearNames<String>();
        near.add("Hội Sanko Mai", "A");
        near.add("Hội Sanke Mai", "B");

        assertThat(near.of("Hội Sanka Mai")).isNull();
        assertThat(near.of("Hội Sankko Mai")).isEqualTo(new NearNames.Match<>(3, "A", true));
        assertThat(near.of("Hội Sanke Mai")).isEqualTo(new NearNames.Match<>(3, "B", false));
    }

    @ParameterizedTest
    @CsvSource({
        "baoo, bao, true",
        "khuyne, khuyen, true",
        "khuyn, khuyen, true",
        "boa, bao, true",
        "tim, tin, false",
        "van, bao, false",
        "hcos, hcoo, true",
        "a, y, false"
    })
    void oneSlipIsATypingErrorAndAnotherWordIsNot(String written, String meant, boolean slip) {
        assertThat(TypingError.between(written, meant)).isEqualTo(slip);
    }
}
