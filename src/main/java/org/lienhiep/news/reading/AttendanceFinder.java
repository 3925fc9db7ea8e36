package org.lienhiep.news.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.MeetingKind;

/** Finds how many persons and societies attended. Delegates sent elsewhere and members represented did not. */
final class AttendanceFinder {

    private static final WordList LIST = WordList.read("counts.txt");
    private static final Phrases<String> ATTENDING = LIST.phrases("attending");
    private static final Phrases<String> ATTENDEES = LIST.phrases("attendees");
    private static final Phrases<String> VOTERS = LIST.phrases("voters");
    private static final Phrases<String> PRESENT = LIST.phrases("present");
    private static final Phrases<String> FIRMS = LIST.phrases("attending-firms");
    private static final Phrases<String> SOCIETIES = LIST.phrases("societies");
    private static final Phrases<String> TRAINEES = LIST.phrases("trainees");
    private static final Phrases<String> NOT_ATTENDING = LIST.phrases("not-attending");
    private static final Phrases<String> REPRESENTING = LIST.phrases("representing");
    private static final String DELEGATE = Syllables.key("đại") + " " + Syllables.key("biểu");
    private static final String DELEGATE_IN_SHORT = Syllables.key("ĐB");
    private static final Phrases<String> JOINING = LIST.phrases("joining");
    private static final Phrases<String> STAND_FOR = LIST.phrases("stand-for");
    private static final String MEETING = "meeting";
    private static final String HAS = Syllables.key("có");
    private static final String FOR = Syllables.key("cho");
    private static final String AND = Syllables.key("và");
    private static final int REACH_AFTER = 6;
    private static final int REACH_PRESENT = 5;
    private static final int PARAGRAPHS = 4;
    private static final int SENTENCES_OF_LEAD = 8;
    private static final int REACH = 4;
    private static final int WIDE_REACH = 10;

    private final Article article;
    private final Tokens tokens;

    AttendanceFinder(Article article) {
        this.article = article;
        this.tokens = article.tokens();
    }

    /**
     * Who attended, as quantities of the text.
     *
     * @param people persons, null where none are told
     * @param societies societies, null where none are told
     * @param allPeople all numbers of persons attending: of delegates, of guests among them, of firms that sent some
     */
    record Found(
            @Nullable QuantityMention people, @Nullable QuantityMention societies, List<QuantityMention> allPeople) {

        /** Nobody is told to have come. */
        static final Found NOTHING = new Found(null, null, List.of());
    }

    Found find() {
        QuantityMention people = null;
        QuantityMention societies = null;
        var all = new ArrayList<QuantityMention>();
        for (var sentence : article.body()) {
            boolean early = sentence.paragraph() < PARAGRAPHS;
            for (var quantity : quantities(sentence)) {
                if (!early) {
                    // Too far from the beginning to tell who came, but delegates are no result there either.
                    if (isOfDelegates(quantity) && attends(sentence, quantity)) {
                        all.add(quantity);
                    }
                } else if (arePeople(sentence, quantity)) {
                    people = people == null ? quantity : people;
                    all.add(quantity);
                } else if (FIRMS.startsAt(tokens, quantity.numberTo()) && attends(sentence, quantity)) {
                    all.add(quantity);
                } else if (societies == null && areSocieties(sentence, quantity)) {
                    societies = quantity;
                }
            }
        }
        return new Found(people, societies, List.copyOf(all));
    }

    private List<QuantityMention> quantities(Sentence sentence) {
        return QuantityRecogniser.recognise(tokens, sentence, article.marks()::isTaken).stream()
                .filter(quantity -> quantity.value().stripTrailingZeros().scale() <= 0)
                .filter(quantity -> !sentToAnother(sentence, quantity))
                .filter(quantity -> !EventWords.isUnreal(tokens, sentence.from(), quantity.from()))
                .toList();
    }

    private boolean sentToAnother(Sentence sentence, QuantityMention quantity) {
        int from = quantity.from();
        int first = Math.max(sentence.from(), from - WIDE_REACH);
        while (from > first && !tokens.is(from - 1, ",") && !tokens.is(from - 1, ";")) {
            from--;
        }
        return NOT_ATTENDING.within(tokens, from, quantity.from());
    }

    private boolean arePeople(Sentence sentence, QuantityMention quantity) {
        int unit = quantity.numberTo();
        if (ATTENDEES.lengthAt(tokens, unit) == 0 || quantity.labelFrom() < quantity.numberFrom()) {
            return false;
        }
        boolean delegates = isOfDelegates(quantity);
        boolean standIn = delegates && STAND_FOR.startsAt(tokens, quantity.unitTo());
        boolean starts = quantity.from() <= sentence.from() + 1 && sentence.first();
        boolean served = tokens.is(quantity.from() - 1, FOR);
        return (delegates && !served && sentence.paragraph() <= (starts ? 2 : 1))
                || standIn
                || isTrained(sentence, quantity)
                || arePresent(quantity)
                || attends(sentence, quantity);
    }

    private static boolean isOfDelegates(QuantityMention quantity) {
        var unit = Syllables.keys(quantity.unit());
        return unit.startsWith(DELEGATE) || unit.equals(DELEGATE_IN_SHORT);
    }

    /** "22/23 ủy viên Ban Chấp hành có mặt đã bỏ phiếu". */
    private boolean arePresent(QuantityMention quantity) {
        int unit = quantity.numberTo();
        int after = unit + ATTENDEES.lengthAt(tokens, unit) + REACH_PRESENT;
        return VOTERS.startsAt(tokens, unit) && PRESENT.within(tokens, unit, after);
    }

    /** "mở lớp tập huấn cho 60 học viên": those trained at the meeting reported attended it. */
    private boolean isTrained(Sentence sentence, QuantityMention quantity) {
        return sentence.paragraph() == 0
                && TRAINEES.startsAt(tokens, quantity.numberTo())
                && article.body().stream()
                        .limit(SENTENCES_OF_LEAD)
                        .filter(told -> told.paragraph() == 0)
                        .anyMatch(told -> EventRecogniser.recognise(tokens, told).stream()
                                .anyMatch(event -> event.kind() == MeetingKind.TRAINING && !isOneOfMany(told, event)));
    }

    /** "đã mở 20 lớp tập huấn cho 800 học viên" sums up a year, and tells of no meeting. */
    private boolean isOneOfMany(Sentence sentence, EventMention event) {
        return QuantityRecogniser.recognise(tokens, sentence, article.marks()::isTaken).stream()
                .anyMatch(quantity ->
                        quantity.numberTo() == event.from() && quantity.value().compareTo(BigDecimal.ONE) > 0);
    }

    private boolean areSocieties(Sentence sentence, QuantityMention quantity) {
        int before = Math.max(sentence.from(), quantity.from() - REACH);
        boolean represented = REPRESENTING.within(tokens, before, quantity.from());
        return SOCIETIES.lengthAt(tokens, quantity.numberTo()) > 0 && represented && attends(sentence, quantity);
    }

    /** Whether the sentence says that they attend this meeting: "Tham dự hội nghị có …", "với sự tham gia của …". */
    private boolean attends(Sentence sentence, QuantityMention quantity) {
        boolean held = !EventRecogniser.recognise(tokens, sentence).isEmpty();
        boolean opens = attending(sentence.from(), Math.min(sentence.from() + REACH, quantity.from()));
        boolean meeting = sentence.paragraph() == 0 || held;
        int before = Math.max(sentence.from(), quantity.from() - WIDE_REACH);
        int listed = afterOthers(quantity.unitTo());
        int after = Math.min(sentence.to(), Math.max(quantity.to(), listed) + REACH_AFTER);
        boolean near = attending(before, quantity.from()) || attending(quantity.unitTo(), after);
        boolean first = quantity.from() <= sentence.from() + 2;
        boolean subject = (first || tokens.is(quantity.from() - 1, HAS)) && attending(quantity.unitTo(), sentence.to());
        return opens || (meeting && (near || subject));
    }

    /** The token after others told with those counted: "70 nhà khoa học, nhà quản lý, đại diện doanh nghiệp". */
    private int afterOthers(int unitTo) {
        int end = unitTo;
        while ((tokens.is(end, ",") || tokens.is(end, AND)) && ATTENDEES.startsAt(tokens, end + 1)) {
            end += 1 + ATTENDEES.lengthAt(tokens, end + 1);
        }
        return end;
    }

    /** Who takes part in the association ("tham gia Hội") is a member of it, and need not be there. */
    private boolean attending(int from, int to) {
        for (int at = from; at < to; at++) {
            int length = ATTENDING.lengthAt(tokens, at);
            var joining = JOINING.at(tokens, at);
            if (length > 0
                    && at + length <= to
                    && (joining == null || joining.value().equals(MEETING))) {
                return true;
            }
        }
        return false;
    }
}
