package org.lienhiep.news.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What people see a page say about its article: the heading, and what stands between it and the first paragraph. The
 * day in a banner above the heading is today's, and the days in a list beside the article are other articles'.
 */
final class VisibleData {

    private static final Pattern SITE = Pattern.compile("(?<!\\s)\\s{1,9}[|\\-–—»]\\s++");
    private static final String AUTHORS = "[rel=author], [itemprop=author], .author, .author-name, .tac-gia, .tacgia";
    private static final int LONGEST_LINE = 120;
    private static final int FIRST_PARAGRAPH = 160;
    private static final int MOST_LINES = 40;

    private VisibleData() {}

    static List<PageFact> of(Document page, @Nullable String url) {
        var facts = new ArrayList<PageFact>();
        var headings = page.select("h1");
        var heading = heading(page);
        heading.ifPresent(h1 -> MachineData.add(facts, FactField.TITLE, h1.text(), FactPlace.HEADING));
        if (!page.title().isBlank()) {
            MachineData.add(facts, FactField.TITLE, SITE.split(page.title(), 2)[0], FactPlace.TAB);
        }
        var author = page.selectFirst(AUTHORS);
        if (author != null && author.text().length() < LONGEST_LINE) {
            MachineData.author(facts, author.text(), FactPlace.MARKED);
        }
        var start = heading.isPresent() ? heading.get() : headings.first();
        if (start != null) {
            byLine(facts, start);
        }
        WrittenDays.address(url)
                .ifPresent(day -> MachineData.add(facts, FactField.PUBLISHED_ON, day.toString(), FactPlace.ADDRESS));
        return facts;
    }

    /** The heading inside the article, or the only one; a site that has several and marks none names none. */
    static Optional<Element> heading(Document page) {
        var inside = page.select("article h1, main h1, [itemprop=headline]");
        if (!inside.isEmpty()) {
            return Optional.of(inside.getFirst());
        }
        var all = page.select("h1");
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private static void byLine(List<PageFact> facts, Element heading) {
        var time = new boolean[1];
        var next = next(heading);
        for (int lines = 0; next != null && lines < MOST_LINES; lines++) {
            var text = next.ownText();
            if (text.length() > FIRST_PARAGRAPH || next.normalName().equals("h1")) {
                return;
            }
            if (next.normalName().equals("time") && !time[0]) {
                time[0] = true;
                var day = WrittenDays.machine(next.attr("datetime")).or(() -> WrittenDays.newspaper(text));
                day.ifPresent(
                        found -> MachineData.add(facts, FactField.PUBLISHED_ON, found.toString(), FactPlace.MARKED));
            } else if (text.length() < LONGEST_LINE && notYet(facts)) {
                WrittenDays.newspaper(text)
                        .ifPresent(found ->
                                MachineData.add(facts, FactField.PUBLISHED_ON, found.toString(), FactPlace.BY_LINE));
            }
            next = next(next);
        }
    }

    private static boolean notYet(List<PageFact> facts) {
        return facts.stream().noneMatch(fact -> fact.place() == FactPlace.BY_LINE);
    }

    /** The element that begins after this one in the page's order, inside it first. */
    private static @Nullable Element next(Element element) {
        if (element.firstElementChild() != null && !element.normalName().equals("h1")) {
            return element.firstElementChild();
        }
        for (Element up = element; up != null; up = up.parent()) {
            if (up.nextElementSibling() != null) {
                return up.nextElementSibling();
            }
        }
        return null;
    }
}
