package org.lienhiep.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lienhiep.news.reading.Vocabulary.KnownOrganisation;

class RegisteredNamesTest {

    private final RegisteredNames names = new RegisteredNames(
            "LS",
            null,
            List.of(
                    new KnownOrganisation("LS", List.of("Liên hiệp các Hội KH&KT tỉnh Lạng Sơn")),
                    new KnownOrganisation("LS-HNB", List.of("Hội Nhà báo tỉnh Lạng Sơn")),
                    new KnownOrganisation("LS-DN", List.of("Hiệp hội Doanh nghiệp nhỏ và vừa tỉnh Lạng Sơn")),
                    new KnownOrganisation("LS-HKH", List.of("Hội Khuyến học tỉnh Lạng Sơn", "HKH")),
                    new KnownOrganisation("LS-HKH2", List.of("Hội Khuyến học thành phố Lạng Sơn"))));

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Hội Nhà báo, LS-HNB",
        "Hội Nhà báo Lạng Sơn, LS-HNB",
        "hội nhà báo tỉnh, LS-HNB",
        "HKH, LS-HKH",
        "Hội Doanh nghiệp vừa và nhỏ, LS-DN",
        "Liên hiệp Hội Khoa học và Kỹ thuật tỉnh, LS",
        "Liên hiệp các Hội KHKT Lạng Sơn, LS",
        "Liên hiệp hội, LS"
    })
    void aNewspapersNameIsThatOfTheRegister(String name, String code) {
        assertThat(names.code(name)).isEqualTo(code);
    }

    @ParameterizedTest(name = "{0} is nobody here")
    @ValueSource(
            strings = {
                "Hội Nhà báo Việt Nam",
                "Hội Nhà báo tỉnh Hà Giang",
                "Liên hiệp các Hội KH&KT Việt Nam",
                "Liên hiệp Hội Hà Tĩnh",
                "UBND tỉnh Lạng Sơn",
                "Lạng Sơn",
                ""
            })
    void aNameOfAnotherPlaceOrKindIsNone(String name) {
        assertThat(names.code(name)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = "Hội Khuyến học")
    void aNameThatFitsTwoFitsNone(String name) {
        assertThat(names.code(name)).isNull();
    }
}
