package org.lienhiep.news.watch.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.lienhiep.news.watch.Rank;
import org.lienhiep.news.watch.RankReason;

/** How likely a page records a meeting: a number, a word, and the reasons. */
final class RankBadge extends Div {

    RankBadge(Rank rank) {
        var number = new Span(Integer.toString(rank.points()));
        number.addClassName("rank-number");
        var word = new Span(getTranslation(level(rank)));
        word.addClassName("rank-word");
        addClassNames("rank", rank.points() >= Rank.LIKELY ? "rank-likely" : "rank-less");
        add(number, word);
    }

    private static String level(Rank rank) {
        if (rank.points() >= Rank.LIKELY) {
            return "news.inbox.likely";
        }
        return rank.points() >= Rank.POSSIBLE ? "news.inbox.possible" : "news.inbox.unlikely";
    }

    /** The reasons, one short phrase each. */
    UnorderedList reasons(Rank rank) {
        var list = new UnorderedList();
        list.addClassName("rank-reasons");
        list.getElement().setAttribute("aria-label", getTranslation("news.inbox.reasons"));
        rank.reasons().forEach(reason -> {
            var item = new ListItem(text(reason));
            if (reason.points() > 0) {
                var points = new Span("+" + reason.points());
                points.addClassName("rank-points");
                item.add(points);
            }
            list.add(item);
        });
        return list;
    }

    private String text(RankReason reason) {
        var detail = reason.detail() == null ? "" : reason.detail();
        return switch (reason.kind()) {
            case HOST -> getTranslation("news.reason.host", detail);
            case NAMES -> getTranslation("news.reason.names", detail);
            case MEETING -> getTranslation("news.reason.meeting", getTranslation("meeting.kind." + detail));
            case PERIOD -> getTranslation("news.reason.period", detail);
            case ELECTION -> getTranslation("news.reason.election", detail);
            case FIGURES -> getTranslation("news.reason.figures", detail);
            case MEETING_WORD, ASSOCIATION_WORD -> getTranslation("news.reason.word", detail);
            case ELSEWHERE -> getTranslation("news.reason.elsewhere", detail);
            case NO_MEETING -> getTranslation("news.reason.no-meeting");
            case ONLY_TITLE -> getTranslation("news.reason.only-title");
        };
    }
}
