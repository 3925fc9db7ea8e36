package org.lienhiep.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lienhiep.kernel.InvalidInput;

class TablesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code,name\nLS,\"Hội A, Hội B\"\n",
                "\uFEFFcode;name\r\nLS;Hội A, Hội B\r\n",
                "extra,name,code\nx,\"Hội A, Hội B\",LS",
            })
    void cellsAreFoundByTheirColumnsName(String csv) {
        var rows = read(csv.getBytes(StandardCharsets.UTF_8));

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.get("code")).isEqualTo("LS");
            assertThat(row.get("name")).isEqualTo("Hội A, Hội B");
            assertThat(row.line()).isEqualTo(2);
        });
    }

    @Test
    void aWorkbookIsReadLikeACsv() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "test", null)) {
            var sheet = workbook.newWorksheet("Hội");
            sheet.value(0, 0, "code");
            sheet.value(0, 1, "value");
            sheet.value(1, 0, "LS");
            sheet.value(1, 1, 12);
        }

        assertThat(read(file.toByteArray())).singleElement().satisfies(row -> {
            assertThat(row.get("code")).isEqualTo("LS");
            assertThat(row.get("value")).isEqualTo("12");
        });
    }

    @Test
    void aBlankOrMissingCellIsNothing() {
        var row =
                read("code,name,note\nLS,  \n".getBytes(StandardCharsets.UTF_8)).getFirst();

        assertThat(row.get("name")).isNull();
        assertThat(row.get("note")).isNull();
        assertThat(row.get("no such column")).isNull();
    }

    @Test
    void aFileInAnotherEncodingIsRefusedWithTheReason() {
        assertRefused("code,name\nLS,H\u00f4i\n".getBytes(Charset.forName("windows-1258")), "tabular.encoding");
    }

    @Test
    void aDamagedWorkbookIsRefused() {
        assertRefused(new byte[] {'P', 'K', 3, 4, 1, 2, 3}, "tabular.workbook.unreadable");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused(new byte[0], "tabular.empty");
    }

    private static void assertRefused(byte[] file, String message) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems().getFirst().message())
                                .isEqualTo(message));
    }

    private static List<Row> read(byte[] file) {
        var rows = new ArrayList<Row>();
        Tables.read(new ByteArrayInputStream(file), rows::add);
        return rows;
    }
}
