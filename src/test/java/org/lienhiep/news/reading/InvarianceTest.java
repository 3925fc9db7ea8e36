package org.lienhiep.news.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What an article tells does not depend on how its letters are stored or on what else stands on the page. */
class InvarianceTest {

    /** The articles and pages invented for these tests. */
    static final List<Named> TEXTS = Stream.concat(
                    Corpus.own().items().stream()
                            .map(item -> new Named(item.name(), item.text().text())),
                    MessyPagesTest.PAGES.stream().map(page -> new Named(page.name(), page.text())))
            .toList();

    private static final List<String> UNRELATED = List.of(
            "Dự báo thời tiết: vùng núi có mưa rào rải rác, nhiệt độ thấp nhất 19 độ, trời se lạnh về đêm và sáng.",
            "Giá cà phê tăng nhẹ, thương lái thu mua quanh mức 118.000 đồng mỗi ki-lô-gam, hồ tiêu đi ngang.",
            "Trong trận cầu muộn, đội chủ nhà gỡ hòa 2-2 ở phút bù giờ khiến khán đài vỡ òa vì vui sướng.",
            "Cách nấu canh chua ngon: chọn cá tươi, thả me vào lúc nước sôi, nêm vừa ăn rồi rắc thêm ngò gai.",
            "Xe tải va chạm xe máy tại ngã tư, rất may không ai bị thương nặng, giao thông ùn ứ nửa giờ.");
    /** Only its title says whose meeting it tells of, and a line below running text is no title. */
    private static final String NEEDS_TITLE = "host-only-in-title";

    private static final int TRIES = 4;

    record Named(String name, String text) {

        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("TEXTS")
    void decomposedLettersAreReadLikeComposedOnes(Named article) {
        var decomposed = Normalizer.normalize(article.text, Normalizer.Form.NFD);

        assertThat(Readings.read(decomposed)).isEqualTo(Readings.read(Normalizer.normalize(article.text, Normalizer.Form.NFC)));
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("TEXTS")
    void unrelatedParagraphsChangeNothing(Named article) {
        var random = new Random(article.name.hashCode());
        for (int i = 0; i < TRIES; i++) {
            var paragraphs = new ArrayList<>(List.of(article.text.split("\n", -1)));
            int bodyAt = bodyAt(paragraphs);
            for (int n = 1 + random.nextInt(2); n > 0; n--) {
                int at = i == 0 ? paragraphs.size() : i == 1 && !NEEDS_TITLE.equals(article.name) ? 0 : bodyAt + random.nextInt(paragraphs.size() - bodyAt + 1);
                paragraphs.add(at, UNRELATED.get(random.nextInt(UNRELATED.size())));
            }
            var text = String.join("\n", paragraphs);
            assertThat(told(text)).as(text).isEqualTo(told(article.text));
        }
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("TEXTS")
    void tcvn3IsReadLikeUnicode(Named article) {
        assertThat(told(encoded(article.text, LetterCodes.TCVN3))).isEqualTo(told(article.text));
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("TEXTS")
    void vniIsReadLikeUnicode(Named article) {
        assertThat(told(encoded(article.text, LetterCodes.VNI))).isEqualTo(told(article.text));
    }

    /** The first line of running text: between the lines of a page's head nobody writes paragraphs. */
    private static int bodyAt(List<String> paragraphs) {
        return IntStream.range(0, paragraphs.size())
                .filter(i -> paragraphs.get(i).length() > 90)
                .findFirst()
                .orElse(paragraphs.size());
    }

    /** The fields of the meeting; capitals do not count, for old encodings have none of letters with tones. */
    private static List<Object> told(String text) {
        var meeting = Readings.read(text).meeting();
        return meeting == null
                ? List.of()
                : List.of(
                        meeting.kind(),
                        String.valueOf(meeting.heldOn()),
                        String.valueOf(meeting.heldUntil()),
                        String.valueOf(meeting.period()),
                        Objects.requireNonNullElse(meeting.host(), "").toLowerCase(Locale.ROOT));
    }

    private static String encoded(String text, Map<Character, String> codes) {
        var old = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).chars().forEach(c -> old.append(code((char) c, codes)));
        assertThat(old).doesNotContainPattern("[ĐđƠơƯưẠ-ỹ]");
        return old.toString();
    }

    private static String code(char letter, Map<Character, String> codes) {
        var lower = codes.getOrDefault(Character.toLowerCase(letter), String.valueOf(letter));
        return codes.getOrDefault(letter, lower);
    }

    /** The codes of old encodings, taken from what the engine makes of every sign they use. */
    private static final class LetterCodes {
        static final Map<Character, String> TCVN3 = new HashMap<>();
        static final Map<Character, String> VNI = new HashMap<>();

        static {
            var western = IntStream.rangeClosed(0xA1, 0xFF)
                    .mapToObj(c -> String.valueOf((char) c))
                    .toList();
            for (var sign : western) {
                put(TCVN3, LegacyVietnamese.fromTcvn3(sign), sign);
                put(VNI, LegacyVietnamese.fromVni(sign), sign);
                for (var vowel : "aeoôuöyAEOÔUÖY".split("", -1)) {
                    put(VNI, LegacyVietnamese.fromVni(vowel + sign), vowel + sign);
                }
            }
        }

        private static void put(Map<Character, String> codes, String letter, String written) {
            boolean vietnamese = letter.length() == 1 && !letter.equals(written);
            if (vietnamese) {
                codes.putIfAbsent(letter.charAt(0), written);
            }
        }
    }
}
