package org.lienhiep.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.shell.I18n;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The words of a union's report: drafted in Vietnamese from the figures, until the office writes its own. What the
 * office wrote is never replaced by a draft; it is told when the figures would give another one.
 */
@Service
@Transactional
public class Passages {

    private static final int LONGEST = 20_000;

    private final PassageStore store;
    private final Access access;

    Passages(PassageStore store, Access access) {
        this.store = store;
        this.access = access;
    }

    /**
     * All parts in the order of the report. One statement.
     *
     * @param official the approved figures, from which drafts are made
     */
    @Transactional(readOnly = true)
    public List<Passage> of(UnionOverview official) {
        access.require(Permission.READ, official.union().id());
        var stored = store.of(official.union().id(), official.period());
        var writer = new NarrativeWriter(I18n.VIETNAMESE);
        var passages = new ArrayList<Passage>();
        for (var part : Part.BEFORE) {
            passages.add(passage(part, writer.situation(official), stored));
        }
        official.sections()
                .forEach((section, lines) ->
                        passages.add(passage(new Part.OfSection(section), writer.section(official, lines), stored)));
        for (var part : Part.AFTER) {
            passages.add(passage(part, "", stored));
        }
        return List.copyOf(passages);
    }

    private static Passage passage(Part part, String draft, Map<String, PassageStore.Stored> all) {
        var stored = all.get(part.key());
        return stored == null
                ? new Passage(part, draft, null, null, 0, null)
                : new Passage(part, draft, stored.body(), stored.basedOn(), stored.version(), stored.stamp());
    }

    /** The draft of a section in English, for those who do not read the official text. */
    @Transactional(readOnly = true)
    public String english(UnionOverview official, List<IndicatorLine> lines) {
        access.require(Permission.READ, official.union().id());
        return new NarrativeWriter(I18n.ENGLISH).section(official, lines);
    }

    /**
     * Stores what the office wrote.
     *
     * @param basedOn the draft that it had before it
     * @param version that of the {@link Passage} before it
     * @return the passage's new version
     * @throws StaleRecord when somebody else wrote it meanwhile
     * @throws InvalidInput when it is too long; field {@code text}
     */
    public int write(OrganisationId union, HalfYear period, Part part, String text, String basedOn, int version) {
        access.require(Permission.REVIEW_REPORTS, union);
        if (text.length() > LONGEST) {
            throw InvalidInput.in("text", "shell.too-long", LONGEST);
        }
        return store.write(union, period, part.key(), text.strip(), basedOn, version);
    }

    /** Takes back what the office wrote, so that the draft stands again. */
    public void useDraft(OrganisationId union, HalfYear period, Part part, int version) {
        access.require(Permission.REVIEW_REPORTS, union);
        store.remove(union, period, part.key(), version);
    }

    /** Words that differ between two texts, as a reader would mark them. */
    public static List<WordChange> difference(@Nullable String before, String now) {
        return WordChange.between(before == null ? "" : before, now);
    }
}
