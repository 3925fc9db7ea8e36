package org.lienhiep.news.reading;

/** Words around a name that tell that the person was not there, or has left a post to another. */
final class Absence {

    private static final Phrases<String> SENDS = WordList.read("words.txt").phrases("sends");
    private static final WordList ELECTIONS = WordList.read("elections.txt");
    private static final Phrases<String> REPLACED = ELECTIONS.phrases("replaced");
    private static final Phrases<String> TAKES_POST = ELECTIONS.phrases("takes-post");
    private static final int LONGEST_REPLACED = 3;

    private Absence() {}

    /** "… gửi lẵng hoa chúc mừng": who is named before this token only sends something. */
    static boolean sends(Tokens tokens, int end) {
        return SENDS.startsAt(tokens, end);
    }

    /** "bầu bà A thay ông B giữ chức Chủ tịch": the post after the name of B is hers. */
    static boolean isReplacedByHolder(Tokens tokens, int from, int end) {
        return TAKES_POST.startsAt(tokens, end) && REPLACED.endsAt(tokens, from, LONGEST_REPLACED);
    }
}
