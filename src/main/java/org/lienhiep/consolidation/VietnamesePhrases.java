package org.lienhiep.consolidation;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.document.DateWords;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.reporting.IndicatorLabel;
import org.lienhiep.reporting.OverTime;
import org.lienhiep.shell.I18n;

/** Official Vietnamese, as unions write their reports. */
final class VietnamesePhrases implements Phrases {

    private static final int CONTRIBUTORS = 3;
    private static final int NAMES = 5;
    private static final int SILENT = 5;
    private static final String OTHERS = "%d hội khác";

    private final Amounts amounts = new Amounts(I18n.VIETNAMESE);

    private static String yearBefore(HalfYear period) {
        return "cùng kỳ năm " + period.sameHalfBefore().year();
    }

    @Override
    public String opening(HalfYear period, OverTime kind) {
        return switch (kind) {
            case SUM ->
                "Trong %s, kết quả hoạt động của Liên hiệp hội và các hội thành viên như sau:"
                        .formatted(DateWords.period(period));
            case LAST -> {
                var day = period.lastDay();
                yield "Tính đến ngày %d/%d/%d, toàn Liên hiệp hội có:"
                        .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
            }
        };
    }

    @Override
    public String line(IndicatorLine line, HalfYear period) {
        var figure = line.sum().figure();
        if (figure == null || figure.value().signum() == 0) {
            return none(line, period);
        }
        return amounts.upper(amount(line.indicator(), figure)) + comparison(line, figure, period) + contributors(line)
                + ".";
    }

    private String none(IndicatorLine line, HalfYear period) {
        var before = line.before();
        var comparison = before == null
                ? ""
                : before.value().signum() == 0
                        ? ", như " + yearBefore(period)
                        : " (%s có %s)".formatted(yearBefore(period), qualified(before));
        var unit = amounts.unit(line.indicator().unit());
        var counted = counted(line.indicator());
        return unit == null || startsWith(counted, unit)
                ? "Không có " + counted + comparison + "."
                : amounts.upper(counted) + ": không có" + comparison + ".";
    }

    /** "trên 145 buổi phổ biến kiến thức" where the name begins with its unit, "tổng số hội viên: 16.356 người" else. */
    private String amount(IndicatorLabel indicator, Figure figure) {
        var counted = counted(indicator);
        var unit = amounts.unit(indicator.unit());
        if (unit == null || startsWith(counted, unit)) {
            return unit == null ? counted + ": " + qualified(figure) : qualified(figure) + " " + counted;
        }
        return amounts.lower(amounts.name(indicator.name())) + ": " + qualified(figure) + " " + unit;
    }

    /** What is counted, without the word for "number of". */
    private String counted(IndicatorLabel indicator) {
        var name = amounts.lower(amounts.name(indicator.name()));
        return name.startsWith("số ") ? name.substring("số ".length()) : name;
    }

    private static boolean startsWith(String name, String unit) {
        return name.equals(unit) || name.startsWith(unit + " ");
    }

    private String qualified(Figure figure) {
        var word = switch (figure.qualifier()) {
            case EXACT -> "";
            case AT_LEAST -> "trên ";
            case AT_MOST -> "không quá ";
            case ABOUT -> "khoảng ";
        };
        return word + amounts.number(figure.value());
    }

    private String comparison(IndicatorLine line, Figure now, HalfYear period) {
        var before = line.before();
        if (before == null) {
            return "";
        }
        if (before.value().signum() == 0) {
            return " (%s không có)".formatted(yearBefore(period));
        }
        var difference = now.value().subtract(before.value());
        if (difference.signum() == 0) {
            return ", bằng " + yearBefore(period);
        }
        var change = change(line, before, difference, roughly(now, before));
        return ", %s %s so với %s (%s)"
                .formatted(difference.signum() > 0 ? "tăng" : "giảm", change, yearBefore(period), qualified(before));
    }

    private static String roughly(Figure now, Figure before) {
        return now.qualifier() == Qualifier.EXACT && before.qualifier() == Qualifier.EXACT ? "" : "khoảng ";
    }

    private String change(IndicatorLine line, Figure before, BigDecimal difference, String roughly) {
        var unit = amounts.unit(line.indicator().unit());
        if (Amounts.small(before)) {
            return roughly + amounts.number(difference.abs()) + (unit == null ? "" : " " + unit);
        }
        return roughly + line.percent().map(amounts::percent).orElse("");
    }

    private String contributors(IndicatorLine line) {
        var shares = line.sum().contributors();
        if (shares.isEmpty()) {
            return "";
        }
        if (shares.size() == 1 && !shares.getFirst().member()) {
            return "";
        }
        if (shares.size() == 1) {
            return "; do %s báo cáo".formatted(shares.getFirst().organisation().brief(I18n.VIETNAMESE));
        }
        var named = shares.stream()
                .limit(CONTRIBUTORS)
                .map(share -> "%s (%s)".formatted(share.organisation().brief(I18n.VIETNAMESE), share(share.figure())))
                .toList();
        var lead = shares.size() <= CONTRIBUTORS ? "; gồm " : "; nhiều nhất là ";
        return lead + Amounts.join(named, "và");
    }

    private String share(@Nullable Figure figure) {
        return figure == null ? "" : qualified(figure);
    }

    @Override
    public String nothing(HalfYear period) {
        return "Chưa có báo cáo nào có số liệu của mục này trong %s.".formatted(DateWords.period(period));
    }

    @Override
    public String silent(List<IndicatorLine> lines) {
        var names = lines.stream().map(line -> counted(line.indicator())).toList();
        var shown = names.stream().limit(SILENT).collect(joining("; "));
        return names.size() <= SILENT
                ? "Chưa có số liệu về: %s.".formatted(shown)
                : "Chưa có số liệu về: %s và %d chỉ tiêu khác.".formatted(shown, names.size() - SILENT);
    }

    @Override
    public String countedOnce() {
        return "Hoạt động do nhiều hội phối hợp tổ chức được tính một lần.";
    }

    @Override
    public String noComparison(HalfYear period) {
        return "Chưa có số liệu %s để so sánh.".formatted(yearBefore(period));
    }

    @Override
    public String coverage(int reported, int expected, List<String> missing) {
        if (missing.isEmpty()) {
            return expected == 1
                    ? "Số liệu lấy từ báo cáo của hội thành viên."
                    : "Số liệu tổng hợp từ đủ %d hội thành viên.".formatted(expected);
        }
        return "Số liệu tổng hợp từ %d/%d hội thành viên; chưa có số liệu của %s."
                .formatted(reported, expected, names(missing));
    }

    @Override
    public String reports(HalfYear period, int approved, int expected, List<String> missing) {
        if (expected == 0) {
            return "";
        }
        if (approved == 0) {
            return "Chưa có báo cáo nào của hội thành viên được duyệt trong %s.".formatted(DateWords.period(period));
        }
        if (missing.isEmpty()) {
            return "Báo cáo %s được tổng hợp từ báo cáo đã duyệt của đủ %d hội thành viên."
                    .formatted(DateWords.period(period), expected);
        }
        return "Báo cáo %s được tổng hợp từ báo cáo đã duyệt của %d/%d hội thành viên; chưa có báo cáo được duyệt của %s."
                .formatted(DateWords.period(period), approved, expected, names(missing));
    }

    private static String names(List<String> missing) {
        return Amounts.join(missing, NAMES, "và", OTHERS);
    }
}
