package org.lienhiep.organisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.lienhiep.kernel.SearchKey;
import org.lienhiep.kernel.id.OrganisationId;

/** Finds, for the members of merging organisations, those of the same field by the words of their names. */
final class Counterparts {

    /** The province at the end of a name, and the word before the field, tell nothing about the field. */
    private static final Pattern PROVINCE = Pattern.compile("\\b(tinh|thanh pho|tp\\.?) .*$");

    private static final Set<String> COMMON =
            Set.of("hoi", "hiep", "lien", "va", "cac", "nganh", "the", "of", "-", "&");

    /** Share of words in common from which two names are of the same field. */
    private static final double ALIKE = 0.66;

    private Counterparts() {}

    private record Candidate(ChangeQueries.Member one, ChangeQueries.Member other, double likeness) {}

    /**
     * Every member of those that the change starts from, with its counterpart. Each member is the counterpart of one
     * other at most; the likest find each other first.
     */
    static List<MemberPair> of(List<ChangeQueries.Member> members, Collection<OrganisationId> from) {
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < members.size(); i++) {
            var words = words(members.get(i));
            for (int j = i + 1; j < members.size(); j++) {
                var likeness = likeness(words, words(members.get(j)));
                if (likeness >= ALIKE
                        && !members.get(i).parent().equals(members.get(j).parent())) {
                    candidates.add(new Candidate(members.get(i), members.get(j), likeness));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
        Map<OrganisationId, OrganisationLabel> found = new HashMap<>();
        for (var pair : candidates) {
            var one = pair.one.label();
            var other = pair.other.label();
            if (!one.id().equals(other.id()) && !found.containsKey(one.id()) && !found.containsKey(other.id())) {
                found.put(one.id(), other);
                found.put(other.id(), one);
            }
        }
        return members.stream()
                .filter(each -> from.contains(each.parent()))
                .map(each -> new MemberPair(
                        each.label(), each.parent(), found.get(each.label().id())))
                .toList();
    }

    private static Set<String> words(ChangeQueries.Member member) {
        var name = PROVINCE.matcher(SearchKey.of(member.label().name().vi())).replaceFirst("");
        var words = new HashSet<>(Arrays.asList(name.strip().split("\\s+")));
        words.removeAll(COMMON);
        return words;
    }

    /** Dice's coefficient of two sets of words. */
    private static double likeness(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        var common = new HashSet<>(one);
        common.retainAll(other);
        return 2.0 * common.size() / (one.size() + other.size());
    }
}
