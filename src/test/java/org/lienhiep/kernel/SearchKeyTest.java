package org.lienhiep.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lienhiep.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class SearchKeyTest {

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "Đường thuỷ, duong thuy",
        "Hội Hoà bình, hoi hoa binh",
        "Hội Hòa bình, hoi hoa binh",
        "KHUYẾN  HỌC, khuyen hoc",
        "ữ ự ỡ ẫ ẵ ỗ Đ đ, u u o a a o d d",
    })
    void javaAndTheDatabaseAgree(String text, String key) {
        assertThat(SearchKey.of(text)).isEqualTo(key);
        assertThat(inDatabase(text).replaceAll(" +", " ")).isEqualTo(key);
    }

    @Test
    void decomposedTextHasTheSameKey() {
        var decomposed = Normalizer.normalize("Hội Đông y", Normalizer.Form.NFD);

        assertThat(SearchKey.of(decomposed)).isEqualTo("hoi dong y");
        assertThat(inDatabase(decomposed)).isEqualTo("hoi dong y");
    }

    @Test
    void wordsComeInOrderWithoutWhatStandsBetweenThem() {
        assertThat(SearchKey.words("“Hội Đông y” – tổng kết 6 tháng."))
                .containsExactly("hoi", "dong", "y", "tong", "ket", "6", "thang");
        assertThat(SearchKey.words(" … ")).isEmpty();
    }

    private String inDatabase(String text) {
        return jdbc.sql("select search_key(?)").param(text).query(String.class).single();
    }
}
