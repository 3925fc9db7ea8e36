package org.lienhiep.reporting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.reporting.CellState;
import org.lienhiep.shell.I18n;

class CellTextTest {

    private final CellText vietnamese = new CellText(I18n.VIETNAMESE, "không áp dụng", "không rõ");
    private final CellText english = new CellText(I18n.ENGLISH, "not applicable", "unknown");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12|EXACT",
                "0|0|EXACT",
                "06|6|EXACT",
                " 1.234 |1234|EXACT",
                "20.556|20556|EXACT",
                "20 556|20556|EXACT",
                "1,5|1.5|EXACT",
                "17,5160|17.5160|EXACT",
                "0,516|0.516|EXACT",
                "1,234.5|1234.5|EXACT",
                "1.234.567,25|1234567.25|EXACT",
                "1.5|1.5|EXACT",
                "1,234,567|1234567|EXACT",
                ">90|90|AT_LEAST",
                "≥ 90|90|AT_LEAST",
                ">=90|90|AT_LEAST",
                "trên 90|90|AT_LEAST",
                "Hơn 1.000|1000|AT_LEAST",
                "90+|90|AT_LEAST",
                "<30|30|AT_MOST",
                "tối đa 30|30|AT_MOST",
                "~90|90|ABOUT",
                "≈ 90|90|ABOUT",
                "khoảng 90|90|ABOUT",
                "gần 90|90|ABOUT"
            })
    void aFigureIsReadAsVietnameseWritesIt(String typed, BigDecimal value, Qualifier qualifier) {
        assertThat(vietnamese.read(typed)).isEqualTo(new CellEntry.Counted(new Figure(value, qualifier)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,234|1234", "1.5|1.5", "1.2340|1.2340", "1.234,5|1234.5", "1,234.5|1234.5", "1,5|1.5"})
    void inEnglishTheSignsChangePlaces(String typed, BigDecimal value) {
        assertThat(english.read(typed)).isEqualTo(new CellEntry.Counted(new Figure(value, Qualifier.EXACT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "kb", "KB", "không áp dụng", "n/a"})
    void aDashSaysThatItDoesNotApply(String typed) {
        assertThat(vietnamese.read(typed)).isEqualTo(new CellEntry.NotApplicable());
    }

    @Test
    void aQuestionMarkSaysThatNobodyKnowsAndMayBringItsReason() {
        assertThat(vietnamese.read("?")).isEqualTo(new CellEntry.Unknown(null));
        assertThat(vietnamese.read("Không rõ")).isEqualTo(new CellEntry.Unknown(null));
        assertThat(vietnamese.read("? Chi hội chưa gửi số liệu"))
                .isEqualTo(new CellEntry.Unknown("Chi hội chưa gửi số liệu"));
    }

    @ParameterizedTest
    @CsvSource({
        "mười hai,reporting.cell.unreadable",
        "12 buổi,reporting.cell.unreadable",
        "1.23.4,reporting.cell.unreadable",
        "101/109,reporting.cell.unreadable",
        "-5,reporting.cell.negative",
        "12345678901234567,reporting.cell.too-long",
        "không có,reporting.cell.none"
    })
    void whatIsNotUnderstoodIsNotGuessed(String typed, String message) {
        assertThat(vietnamese.read(typed)).isEqualTo(new CellEntry.Unreadable(message, List.of(typed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "≥ 1.234", "≈ 17,5160", "≤ 5", "0", "không áp dụng", "không rõ", ""})
    void whatIsWrittenIsReadAgainAsTheSame(String written) {
        var rewritten = switch (vietnamese.read(written)) {
            case CellEntry.Nothing() -> vietnamese.write(null, null);
            case CellEntry.Counted(var figure) -> vietnamese.write(CellState.NUMBER, figure);
            case CellEntry.NotApplicable() -> vietnamese.write(CellState.NOT_APPLICABLE, null);
            case CellEntry.Unknown(var reason) -> vietnamese.write(CellState.UNKNOWN, null);
            case CellEntry.Unreadable(var message, var arguments) -> message + arguments;
        };
        assertThat(rewritten).isEqualTo(written);
    }

    @Test
    void whatMeansThousandsHereAndDecimalsThereIsAskedBack() {
        assertThat(vietnamese.read("1,234"))
                .isEqualTo(new CellEntry.Unreadable(
                        "reporting.cell.ambiguous", List.of("1,234", "1234", "1,2340", "1.234")));
        assertThat(english.read(">1.234"))
                .isEqualTo(new CellEntry.Unreadable(
                        "reporting.cell.ambiguous", List.of(">1.234", "1234", "1.2340", "1,234")));
    }
}
