package org.lienhiep.leadership.ui;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.leadership.People;
import org.lienhiep.leadership.PersonFilter;
import org.lienhiep.leadership.PersonOrder;
import org.lienhiep.leadership.PersonRow;
import org.lienhiep.shell.RecordEntry;
import org.lienhiep.shell.RecordSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(40)
class PersonSource implements RecordSource<PersonId> {

    private final People people;

    PersonSource(People people) {
        this.people = people;
    }

    @Override
    public Class<PersonId> type() {
        return PersonId.class;
    }

    @Override
    public String title() {
        return "leadership.people";
    }

    @Override
    public String icon() {
        return "user-round";
    }

    @Override
    public List<RecordEntry<PersonId>> find(String text, Locale language, int offset, int limit) {
        var filter = PersonFilter.ALL.withText(text);
        return people.list(new ListQuery<>(filter, PersonOrder.NAME, true, language, offset, limit)).stream()
                .map(row -> entry(row, language))
                .toList();
    }

    @Override
    public Map<PersonId, RecordEntry<PersonId>> named(Collection<PersonId> ids, Locale language) {
        return RecordEntry.byId(people.rows(ids).stream().map(row -> entry(row, language)));
    }

    private static RecordEntry<PersonId> entry(PersonRow row, Locale language) {
        return new RecordEntry<>(row.id(), row.name(), latest(row, language), LeadershipLinks.person(row.id()));
    }

    /** His latest post and where. */
    static String latest(PersonRow row, Locale language) {
        var post = row.post() == null ? "" : row.post().in(language);
        return row.organisation() == null
                ? post
                : post + ", " + row.organisation().brief(language);
    }
}
