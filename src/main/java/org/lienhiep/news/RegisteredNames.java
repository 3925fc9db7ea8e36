package org.lienhiep.news;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.SearchKey;
import org.lienhiep.news.reading.ReadingRule;
import org.lienhiep.news.reading.TypingError;
import org.lienhiep.news.reading.Vocabulary.KnownOrganisation;

/**
 * Recognises registered organisations by the names that newspapers give them: "Hội Nhà báo" is the union's own "Hội Nhà
 * báo tỉnh Lạng Sơn", "Liên hiệp Hội KH&KT tỉnh" the union itself, "Hội Nhà báo Việt Nam" neither. A name that fits
 * two organisations fits none.
 */
final class RegisteredNames {

    private static final Pattern SHORT = Pattern.compile("kh\\s*[&-]?\\s*kt\\b|khkt\\b");
    private static final Set<String> EMPTY_WORDS = Set.of("cac", "tinh", "thanh", "pho", "tp", "va", "hoi", "hiep");
    private static final Set<String> SCIENCE = Set.of("khoa", "hoc", "ky", "thuat");
    private static final String UNION = "lien";

    private final Set<String> home;
    private final Map<Set<String>, Set<String>> codesByWords = new HashMap<>();
    private final Map<String, String> learned = new HashMap<>();
    private final Set<String> allWords = new HashSet<>();

    /**
     * The names of a union and of what belongs to it.
     *
     * @param union code of the union
     * @param place where it is, when that is recorded beside its name
     * @param known the union itself and all below it
     */
    RegisteredNames(String union, @Nullable String place, List<KnownOrganisation> known) {
        home = new HashSet<>(place == null ? Set.of() : words(place));
        known.stream()
                .filter(each -> each.code().equals(union))
                .flatMap(each -> each.names().stream())
                .map(RegisteredNames::words)
                .filter(words -> words.contains(UNION))
                .forEach(words -> home.addAll(withoutKind(words)));
        known.forEach(this::add);
    }

    private void add(KnownOrganisation organisation) {
        for (var name : organisation.names()) {
            var key = key(name);
            if (!key.isEmpty()) {
                codesByWords.computeIfAbsent(key, _ -> new HashSet<>()).add(organisation.code());
                allWords.addAll(key);
            }
        }
        organisation.learned().forEach(name -> learned.putIfAbsent(SearchKey.of(name), organisation.code()));
    }

    /**
     * Code of the one organisation that goes by this name: as someone of the union confirmed, else by the register,
     * else by the register with a slip in one syllable. Null when there is none, or more than one.
     */
    @Nullable
    String code(@Nullable String name) {
        if (name == null) {
            return null;
        }
        var confirmed = learned.get(SearchKey.of(name));
        return confirmed == null ? registered(name) : confirmed;
    }

    /** By which rule a name has its {@link #code}. */
    ReadingRule rule(String name) {
        if (learned.containsKey(SearchKey.of(name))) {
            return ReadingRule.LEARNED;
        }
        return codesByWords.containsKey(key(name)) ? ReadingRule.ORGANISATION_KNOWN : ReadingRule.ORGANISATION_MISTYPED;
    }

    /** The same without what the union confirmed. */
    @Nullable
    String registered(String name) {
        var words = key(name);
        var codes = codesByWords.getOrDefault(words, Set.of());
        if (codes.isEmpty()) {
            codes = mistyped(words);
        }
        return codes.size() == 1 ? codes.iterator().next() : null;
    }

    /** Those whose name differs by one letter of one word that no other name has. */
    private Set<String> mistyped(Set<String> words) {
        var strange = words.stream().filter(word -> !allWords.contains(word)).toList();
        if (strange.size() != 1) {
            return Set.of();
        }
        var rest = new TreeSet<>(words);
        rest.remove(strange.getFirst());
        var codes = new HashSet<String>();
        codesByWords.forEach((name, named) -> {
            if (name.size() == words.size() && name.containsAll(rest)) {
                var meant = new TreeSet<>(name);
                meant.removeAll(rest);
                if (meant.size() == 1 && TypingError.between(strange.getFirst(), meant.first())) {
                    codes.addAll(named);
                }
            }
        });
        return codes;
    }

    private Set<String> key(String name) {
        var words = words(name);
        words.removeAll(home);
        if (words.contains(UNION)) {
            words.removeAll(SCIENCE);
        }
        return words;
    }

    private static Set<String> withoutKind(Set<String> words) {
        var place = new TreeSet<>(words);
        place.removeAll(SCIENCE);
        place.remove(UNION);
        return place;
    }

    private static Set<String> words(String name) {
        var spelled = SHORT.matcher(SearchKey.of(name)).replaceAll("khoa hoc va ky thuat");
        var words = new TreeSet<>(SearchKey.words(spelled));
        words.removeAll(EMPTY_WORDS);
        return words;
    }
}
