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
            new PostDraft("Chủ tịch", "President", 1, 10),
            new PostDraft("Quyền Chủ tịch", "Acting President", 1, 12),
            new PostDraft("Chủ nhiệm", "Chair", 1, 14),
            new PostDraft("Trưởng ban", "Head", 1, 16),
            new PostDraft("Chánh Văn phòng", "Chief of Office", 1, 18),
            new PostDraft("Chủ tịch danh dự", "Honorary President", 1, 20),
            new PostDraft("Phó Chủ tịch thường trực", "Permanent Vice President", 1, 22),
            new PostDraft("Phó Chủ tịch kiêm Tổng Thư ký", "Vice President and Secretary General", 1, 24),
            new PostDraft("Phó Chủ tịch", "Vice President", null, 26),
            new PostDraft("Tổng Thư ký", "Secretary General", 1, 28),
            new PostDraft("Phó Tổng Thư ký", "Deputy Secretary General", null, 30),
            new PostDraft("Phó Chủ nhiệm", "Vice Chair", null, 32),
            new PostDraft("Phó Trưởng ban", "Deputy Head", null, 34),
            new PostDraft("Phó Chánh Văn phòng", "Deputy Chief of Office", null, 36),
            new PostDraft("Thư ký", "Secretary", 1, 38),
            new PostDraft("Uỷ viên Thường vụ", "Member of the Standing Committee", null, 80),
            new PostDraft("Uỷ viên", "Member", null, 90));

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
                return seats == null ? usual : new PostDraft(usual.title(), usual.titleEn(), seats, usual.position());
            }
        }
        var several = SEVERAL.matcher(key).matches();
        return new PostDraft(bare, null, seats == null && !several ? Integer.valueOf(1) : seats, FURTHER);
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
