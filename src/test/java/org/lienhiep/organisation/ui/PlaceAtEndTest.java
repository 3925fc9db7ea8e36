package org.lienhiep.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceAtEndTest {

    @ParameterizedTest
    @CsvSource({
        "Hội Đông y tỉnh Bình Lâm, Liên hiệp hội tỉnh Bình Lâm, Liên hiệp hội tỉnh Bình Kha, Hội Đông y tỉnh Bình Kha",
        "Hội Đông y tỉnh Hoà An, Liên hiệp hội Tỉnh Hòa An, Liên hiệp hội tỉnh Bình Kha, Hội Đông y tỉnh Bình Kha",
        "Hội Y học TP. Hoa Giang, LHH thành phố Hoa Giang, LHH TP Vân Đài, Hội Y học TP Vân Đài",
        "Hội Y học tỉnh Bà Lộc - Vịnh Sa, LHH tỉnh Bà Lộc - Vịnh Sa, LHH tỉnh Vân Đài, Hội Y học tỉnh Vân Đài",
        "Hội Nhà báo Bình Lâm, Liên hiệp hội tỉnh Bình Lâm, Liên hiệp hội tỉnh Bình Kha, Hội Nhà báo Bình Kha"
    })
    void aNameThatEndsWithTheOldPlaceIsProposedWithTheNewOne(String name, String before, String after, String moved) {
        assertThat(PlaceAtEnd.moved(name, before, after)).isEqualTo(moved);
    }

    @ParameterizedTest
    @CsvSource({
        "Hội Đông y tỉnh Sông Bằng, of another province",
        "Hội Đông y thành phố Bình Lâm, of the city of the same name",
        "Hội Đông y huyện Bình Lâm, of the district of the same name",
        "Trung tâm Bình Lâm xanh, the place is not at its end",
        "Hội Kiến trúc sư, of no place",
        "Bình Lâm, nothing but the place"
    })
    void anyOtherNameStays(String name, String why) {
        assertThat(PlaceAtEnd.moved(name, "Liên hiệp hội tỉnh Bình Lâm", "Liên hiệp hội tỉnh Bình Kha"))
                .as(why)
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "LHH", "LHH tỉnh", "LHH các tỉnh miền núi", "LHH tỉnh Bình Kha (cũ)"})
    void aNewUnionWithoutAPlaceAtItsEndChangesNoName(String after) {
        assertThat(PlaceAtEnd.moved("Hội Đông y tỉnh Bình Lâm", "Liên hiệp hội tỉnh Bình Lâm", after))
                .isEqualTo("Hội Đông y tỉnh Bình Lâm");
    }

    @Test
    void whatKindOfPlaceItIsBelongsToIt() {
        assertThat(PlaceAtEnd.of("Liên hiệp hội thị xã Bình Kha"))
                .extracting(place -> String.join(" ", place.words()))
                .isEqualTo("thị xã Bình Kha");
    }
}
