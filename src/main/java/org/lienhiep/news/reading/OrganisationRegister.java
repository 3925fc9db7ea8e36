package org.lienhiep.news.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Brings together the names under which one organisation goes in a text. "tỉnh" without a name means the home
 * province; a name without any place joins the place that others of its kind have.
 */
final class OrganisationRegister {

    private static final String SCIENCE = "khoa hoc va ky thuat";
    private static final String PROVINCE = "p:";
    private static final String DISTRICT = "d:";
    /** Longer ones first: "thị xã" ends with "xã". */
    private static final List<String> DISTRICT_LEVELS = Stream.of(
                    "thành phố", "thị trấn", "thị xã", "huyện", "quận", "phường", "xã")
            .map(Syllables::keys)
            .toList();

    private static final String CENTRAL = "trung ương";

    private final Map<Integer, Group> groupsByToken = new HashMap<>();
    private final List<Group> inOrder = new ArrayList<>();
    private final @Nullable String home;
    /** Where the home is known, a society without a place is the home's and not the nation's. */
    private final boolean homeKnown;
    /** Whether an association here is one of "tỉnh", which no city is. */
    private final boolean inProvince;

    /** One organisation and its mentions in the order of the text. */
    record Group(List<OrganisationMention> mentions) {

        /** The mention that says most: a full name before a short one, a named place before none. */
        OrganisationMention best() {
            var best = mentions.getFirst();
            for (var mention : mentions) {
                if (completeness(mention) > completeness(best)) {
                    best = mention;
                }
            }
            return best;
        }

        /** Whether this is the same organisation. */
        boolean is(@Nullable Group other) {
            return other != null
                    && mentions.getFirst().from() == other.mentions.getFirst().from();
        }

        OrganisationClass kind() {
            return mentions.getFirst().kind();
        }

        private static int completeness(OrganisationMention mention) {
            int place = mention.place().isNamed() ? 2 : mention.place().level() == Place.Level.UNSAID ? 0 : 1;
            boolean shouted = mention.name().equals(mention.name().toUpperCase(Locale.ROOT));
            boolean shortened = !shouted && mention.isShortened();
            return 2 * ((mention.isFull() ? 4 : 0) + place - (shouted ? 3 : 0)) - (shortened ? 1 : 0);
        }
    }

    /** What makes mentions one organisation, apart from the place. */
    private record Identity(OrganisationClass kind, String head, String subject) {}

    OrganisationRegister(List<OrganisationMention> mentions, @Nullable String knownHome) {
        homeKnown = knownHome != null;
        inProvince = mentions.stream().anyMatch(OrganisationRegister::saysProvince);
        home = knownHome == null ? mostNamedProvince(mentions) : knownHome;
        var byIdentity = new LinkedHashMap<Identity, List<OrganisationMention>>();
        for (var mention : mentions) {
            byIdentity
                    .computeIfAbsent(identity(mention), identity -> new ArrayList<>())
                    .add(mention);
        }
        byIdentity.values().forEach(this::divideByPlace);
        inOrder.sort((one, other) -> Integer.compare(
                one.mentions.getFirst().from(), other.mentions.getFirst().from()));
    }

    /** The organisation a mention means. The mention must be one of those the register was made of. */
    Group of(OrganisationMention mention) {
        var group = groupsByToken.get(mention.from());
        return group == null ? new Group(List.of(mention)) : group;
    }

    /** All organisations in the order in which the text first names them. */
    List<Group> all() {
        return List.copyOf(inOrder);
    }

    /** The province the text is about: the one known, or the one its associations name most; null if none. */
    @Nullable
    String home() {
        return home;
    }

    /**
     * Whether two mentions mean one organisation: the same sort and field, and places that do not contradict. Without a
     * place, or with "tỉnh" alone, any province will do, but neither a district nor the nation.
     */
    static boolean isSame(OrganisationMention one, OrganisationMention other) {
        var place = scope(one);
        var otherPlace = scope(other);
        boolean provincial = isProvincial(place) && isProvincial(otherPlace);
        boolean unnamed = place.length() <= PROVINCE.length() || otherPlace.length() <= PROVINCE.length();
        return identity(one).equals(identity(other)) && (place.equals(otherPlace) || (provincial && unnamed));
    }

    private static boolean isProvincial(String scope) {
        return scope.isEmpty() || scope.startsWith(PROVINCE);
    }

    private static Identity identity(OrganisationMention mention) {
        var subject =
                mention.subject().equals(SCIENCE) && mention.kind() == OrganisationClass.UNION ? "" : mention.subject();
        var head = mention.kind() == OrganisationClass.UNION ? "" : mention.head();
        boolean central = head.startsWith(CENTRAL) && mention.kind() == OrganisationClass.SOCIETY;
        return new Identity(
                mention.kind(), central ? head.substring(CENTRAL.length()).strip() : head, subject);
    }

    private void divideByPlace(List<OrganisationMention> same) {
        var scopes = same.stream().map(OrganisationRegister::scope).distinct().toList();
        var byScope = new LinkedHashMap<String, List<OrganisationMention>>();
        boolean society = same.getFirst().kind() == OrganisationClass.SOCIETY;
        var possible = society && homeKnown
                ? scopes.stream()
                        .filter(scope -> !scope.equals(Place.NATION.name()))
                        .toList()
                : scopes;
        for (var mention : same) {
            var district = onlyDistrict(mention, possible);
            byScope.computeIfAbsent(
                            district == null ? resolve(scope(mention), possible) : district, scope -> new ArrayList<>())
                    .add(mention);
        }
        for (var mentions : byScope.values()) {
            var group = new Group(List.copyOf(mentions));
            inOrder.add(group);
            mentions.forEach(mention -> groupsByToken.put(mention.from(), group));
        }
    }

    private static String scope(OrganisationMention mention) {
        var place = mention.place();
        boolean centralSociety =
                mention.kind() == OrganisationClass.SOCIETY && mention.head().startsWith(CENTRAL);
        boolean nationalUnion =
                mention.kind() == OrganisationClass.UNION && mention.head().endsWith("việt nam");
        if (centralSociety || nationalUnion) {
            return Place.NATION.name();
        }
        return switch (place.level()) {
            case UNSAID -> "";
            case NATION -> place.name();
            case PROVINCE -> PROVINCE + place.name();
            case DISTRICT -> DISTRICT + (place.isNamed() ? Syllables.keys(place.name()) : "");
        };
    }

    /** "Hội X huyện" is that of the only district of which there is one by name: "Hội X huyện A". */
    private static @Nullable String onlyDistrict(OrganisationMention mention, List<String> scopes) {
        var name = " " + Syllables.keys(mention.name());
        var level = mention.place().isNamed() || mention.place().level() == Place.Level.UNSAID
                ? null
                : DISTRICT_LEVELS.stream()
                        .filter(word -> name.endsWith(" " + word))
                        .findFirst()
                        .orElse(null);
        var named = level == null
                ? List.<String>of()
                : scopes.stream()
                        .filter(scope -> scope.startsWith(DISTRICT + level + " "))
                        .toList();
        return named.size() == 1 ? named.getFirst() : null;
    }

    private String resolve(String scope, List<String> others) {
        if (scope.equals(PROVINCE)) {
            return home != null && others.contains(PROVINCE + home)
                    ? PROVINCE + home
                    : firstLike(PROVINCE, others, scope);
        }
        if (!scope.isEmpty()) {
            return scope;
        }
        var province = resolve(PROVINCE, others);
        if (others.contains(province)) {
            return province;
        }
        return others.stream()
                .filter(other -> !other.isEmpty())
                .max(Comparator.comparing(other -> other.length() > DISTRICT.length()))
                .orElse("");
    }

    private static boolean saysProvince(OrganisationMention mention) {
        return mention.kind().isAssociation()
                && mention.name().toLowerCase(Locale.ROOT).endsWith(" tỉnh");
    }

    /** Whether "tỉnh" may mean this one. */
    private boolean isPossibleHome(String province) {
        return !(inProvince && PlaceNames.isCity(province));
    }

    private String firstLike(String prefix, List<String> others, String otherwise) {
        return others.stream()
                .filter(other -> other.startsWith(prefix) && other.length() > prefix.length())
                .filter(other -> isPossibleHome(other.substring(prefix.length())))
                .findFirst()
                .orElse(otherwise);
    }

    private @Nullable String mostNamedProvince(List<OrganisationMention> mentions) {
        var counts = new HashMap<String, Integer>();
        String most = null;
        for (var mention : mentions) {
            var place = mention.place();
            boolean named = place.level() == Place.Level.PROVINCE && place.isNamed();
            if (named && mention.kind().isAssociation() && isPossibleHome(place.name())) {
                int count = counts.merge(place.name(), 1, Integer::sum);
                most = most == null || count > counts.getOrDefault(most, 0) ? place.name() : most;
            }
        }
        return most;
    }
}
