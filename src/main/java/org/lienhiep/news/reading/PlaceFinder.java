package org.lienhiep.news.reading;

import org.jspecify.annotations.Nullable;

/** Finds where the meeting was held: the venue the text tells, else the province of those who met. */
final class PlaceFinder {

    private static final WordList LIST = WordList.read("events.txt");
    private static final Phrases<String> AT = LIST.phrases("at");
    private static final Phrases<String> VENUES = LIST.phrases("venues");
    private static final Phrases<String> NO_VENUE = LIST.phrases("no-venue");
    private static final int LONGEST = 16;

    private final Article article;
    private final Tokens tokens;

    PlaceFinder(Article article) {
        this.article = article;
        this.tokens = article.tokens();
    }

    /**
     * Where the meeting was held.
     *
     * @param name as the reading gives it
     * @param where the words it was read from
     * @param told whether the text says that it was held there; otherwise those who met are from there
     */
    record Found(String name, TextRange where, boolean told) {}

    /** The place; null where nothing tells it. */
    @Nullable
    Found find(MeetingCandidate meeting, OrganisationRegister.Group host) {
        var venue = venue(meeting.sentence());
        if (venue != null) {
            return venue;
        }
        var province = ofHost(host);
        return province == null ? home() : province;
    }

    /** The province in a name of the host, else its district. */
    private @Nullable Found ofHost(OrganisationRegister.Group host) {
        for (var mention : host.mentions()) {
            var province = province(mention.from(), mention.to());
            if (province != null) {
                return province;
            }
        }
        return host.mentions().stream()
                .filter(mention -> mention.place().level() == Place.Level.DISTRICT
                        && mention.place().isNamed())
                .findFirst()
                .map(mention -> new Found(mention.place().name(), tokens.range(mention.from(), mention.to()), false))
                .orElse(null);
    }

    private @Nullable Found venue(Sentence sentence) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            int start = at + AT.lengthAt(tokens, at);
            boolean named = tokens.get(start).isCapital()
                    || VENUES.startsAt(tokens, start)
                    || PlaceNames.isLevel(tokens, start);
            if (start > at && named && !NO_VENUE.startsAt(tokens, start)) {
                int end = end(start, sentence);
                boolean says = PlaceNames.at(tokens, start) == null || isNamedPlace(start);
                if (end > start && says) {
                    return new Found(tokens.words(start, end), tokens.range(start, end), true);
                }
            }
        }
        return null;
    }

    /** "tại tỉnh" tells nothing. */
    private boolean isNamedPlace(int start) {
        var place = PlaceNames.at(tokens, start);
        return place != null && place.place().isNamed() && place.place().level() != Place.Level.NATION;
    }

    private int end(int start, Sentence sentence) {
        int end = start;
        while (end < Math.min(sentence.to(), start + LONGEST)) {
            var place = PlaceNames.at(tokens, end);
            var organisation = article.marks().organisations().at(end);
            if (place == null && organisation == null && endsAt(end)) {
                break;
            }
            end = organisation != null ? organisation.to() : place != null ? place.to() : end + 1;
        }
        return end;
    }

    private boolean endsAt(int at) {
        var token = tokens.get(at);
        return (!token.isWord() && !token.isNumber())
                || OrganisationNames.isVerbOrParticle(tokens, at)
                || article.marks().dates().at(at) != null;
    }

    private @Nullable Found home() {
        var home = article.register().home();
        Found only = null;
        for (var sentence : article.page().sentences()) {
            for (int at = sentence.from(); at < sentence.to(); at++) {
                var found = province(at, at + 1);
                if (found != null && found.name.equals(home)) {
                    return found;
                }
                if (found != null && only != null && !found.name.equals(only.name)) {
                    return null;
                }
                only = found == null ? only : found;
            }
        }
        return only;
    }

    private @Nullable Found province(int from, int to) {
        for (int at = from; at < to; at++) {
            var province = PlaceNames.province(tokens, at);
            if (province != null) {
                var place = PlaceNames.at(tokens, at);
                return new Found(province, tokens.range(at, place == null ? at + 1 : place.to()), false);
            }
        }
        return null;
    }
}
