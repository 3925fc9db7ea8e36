package org.lienhiep.news.reading;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much a text looks like Vietnamese: the share of its words that are among the most frequent ones. */
final class Plausibility {

    private static final String WORDS = """
            và của các là có được trong cho với người hội những đã không này để năm tỉnh công tác tổ chức nghị khoa học
            kỹ thuật đại biểu chủ tịch ngày hoạt động phát triển thực hiện thành viên tại nhiệm vụ kỳ việt nước đồng chí
            ủy ban chấp hành liên hiệp về ở từ đến ra khi cũng như nhiều trên theo làm xã đảng sẽ phó bí thư đầu""";

    private static final Set<String> FREQUENT =
            Stream.of(WORDS.split("\\s+", -1)).collect(Collectors.toUnmodifiableSet());

    private static final int SAMPLE = 20_000;

    private Plausibility() {}

    /** The share between 0 and 1; 0 for a text without words. Only the beginning of a long text is looked at. */
    static double of(String text) {
        var sample = text.substring(0, Math.min(SAMPLE, text.length())).toLowerCase(Locale.ROOT);
        int words = 0;
        int frequent = 0;
        int at = 0;
        while (at < sample.length()) {
            int end = at;
            while (end < sample.length() && isInWord(sample.charAt(end))) {
                end++;
            }
            if (end > at) {
                words++;
                frequent += FREQUENT.contains(sample.substring(at, end)) ? 1 : 0;
            }
            at = end + 1;
        }
        return words == 0 ? 0 : (double) frequent / words;
    }

    private static boolean isInWord(char c) {
        return !Whitespace.isBlank(c) && ".,;:!?()[]\"-/".indexOf(c) < 0;
    }
}
