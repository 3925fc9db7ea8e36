package org.lienhiep.leadership;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.SearchKey;

/** What the titles of posts tell: their English, how many hold them, which comes first. */
final class PostTitles {

    private static final int FURTHER = 100;

    /** The usual posts in the order in which they are named; null seats: several. */
    private static final List<PostDraft> USUAL = List.of(
            PostDraft.of("Chủ tịch", "President", 1, 10),
            PostDraft.of("Quyền Chủ tịch", "Acting President", 1, 12),
            PostDraft.of("Chủ nhiệm", "Chair", 1, 14),
            PostDraft.of("Trưởng ban", "Head", 1, 16),
            PostDraft.of("Chánh Văn phòng", "Chief of Office", 1, 18),
            PostDraft.of("Chủ tịch danh dự", "Honorary President", 1, 20),
            PostDraft.of("Phó Chủ tịch thường trực", "Permanent Vice President", 1, 22),
            PostDraft.of("Phó Chủ tịch kiêm Tổng Thư ký", "Vice President and Secretary General", 1, 24),
            PostDraft.of("Phó Chủ tịch", "Vice President", null, 26),
            PostDraft.of("Tổng Thư ký", "Secretary General", 1, 28),
            PostDraft.of("Phó Tổng Thư ký", "Deputy Secretary General", null, 30),
            PostDraft.of("Phó Chủ nhiệm", "Vice Chair", null, 32),
            PostDraft.of("Phó Trưởng ban", "Deputy Head", null, 34),
            PostDraft.of("Phó Chánh Văn phòng", "Deputy Chief of Office", null, 36),
            PostDraft.of("Thư ký", "Secretary", 1, 38),
            PostDraft.of("Uỷ viên Thường vụ", "Member of the Standing Committee", null, 80),
            PostDraft.of("Uỷ viên", "Member", null, 90));

    /** Titles of which an organisation has several, however they go on. */
    private static final Pattern SEVERAL =
            Pattern.compile("(pho|uy vien|thanh vien|can bo|chuyen vien|vice|deputy|member)\\b.*");

    /** "Chủ tịch Liên hiệp Hội", "Chủ tịch Hội": the organisation is known without. */
    private static final Pattern OF_ORGANISATION = Pattern.compile(" (lien hiep|hoi(?! (dong|vien|truong)))\\b");

    private PostTitles() {}

    /**
     * The post that a title names in a body of this kind, as it is recorded when it is new.
     *
     * @param seats how many hold it, where that was said
     */
    static PostDraft draft(String title, BodyKind body, @Nullable Integer seats) {
        var bare = bare(Words.of(title), body);
        var key = SearchKey.of(bare);
        for (var usual : USUAL) {
            if (key.equals(key(usual.title())) || key.equals(key(usual.titleEn()))) {
                return seats == null ? usual : PostDraft.of(usual.title(), usual.titleEn(), seats, usual.position());
            }
        }
        var several = SEVERAL.matcher(key).matches();
        return PostDraft.of(bare, null, seats == null && !several ? Integer.valueOf(1) : seats, FURTHER);
    }

    private static String key(@Nullable String title) {
        return title == null ? "" : SearchKey.of(title);
    }

    /** The title without a repetition of the organisation or the body at its end. */
    private static String bare(String title, BodyKind body) {
        var key = SearchKey.of(title);
        if (key.length() != title.length()) {
            return title;
        }
        var organisation = OF_ORGANISATION.matcher(key);
        if (organisation.find() && organisation.start() > 0) {
            return title.substring(0, organisation.start());
        }
        for (int blank = key.indexOf(' '); blank > 0; blank = key.indexOf(' ', blank + 1)) {
            var rest = key.substring(blank + 1);
            if (startsBody(rest) && BodyWords.repeats(body, rest)) {
                return title.substring(0, blank);
            }
        }
        return title;
    }

    private static boolean startsBody(String words) {
        return words.matches("(ban (chap hanh|thuong vu|kiem tra)|uy ban|bch|btv|ubkt)\\b.*");
    }
}
