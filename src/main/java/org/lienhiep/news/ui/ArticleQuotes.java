package org.lienhiep.news.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.news.Quotations;
import org.lienhiep.shell.RecordQuotes;
import org.springframework.stereotype.Component;

/** The sentences of articles, for the marks behind figures, elections and decisions on other features' pages. */
@Component
class ArticleQuotes implements RecordQuotes {

    private final Quotations quotations;

    ArticleQuotes(Quotations quotations) {
        this.quotations = quotations;
    }

    @Override
    public Map<Words, String> paths(Collection<Words> words) {
        var sentences = new HashMap<Quotations.Sentence, Words>();
        for (var each : words) {
            if (each.source() instanceof ArticleId article) {
                sentences.put(new Quotations.Sentence(article, each.text()), each);
            }
        }
        var paths = new HashMap<Words, String>();
        quotations
                .places(sentences.keySet())
                .forEach((sentence, place) -> paths.put(
                        Objects.requireNonNull(sentences.get(sentence)),
                        ArticleLinks.quote(sentence.article(), place)));
        return paths;
    }

    @Override
    public List<Said> said(Collection<MeetingId> meetings) {
        var said = new ArrayList<Said>();
        for (var told : quotations.told(meetings)) {
            var path = ArticleLinks.quote(told.article(), told.place());
            if (told.elected() != null) {
                said.add(new Said(told.meeting(), Matter.ELECTION, told.elected(), told.sentence(), path));
            } else if (told.decided() != null) {
                said.add(new Said(told.meeting(), Matter.DECISION, told.decided(), told.sentence(), path));
            }
        }
        return said;
    }
}
