package org.lienhiep.leadership;

import java.time.LocalDate;
import java.util.UUID;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.event.ElectionRecorded;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;

/** An election in August 2011 within the term 2008–2013, unless said otherwise. */
record Elected(
        UUID election,
        OrganisationId organisation,
        Named<PersonId> person,
        String office,
        String post,
        String body,
        int from,
        int to,
        LocalDate day) {

    Elected(String person, String post) {
        this(UUID.randomUUID(), null, new Named<>(null, person), null, post, null, 2008, 2013, ElectionTest.AUGUST);
    }

    Elected again(UUID same) {
        return new Elected(same, organisation, person, office, post, body, from, to, day);
    }

    Elected in(OrganisationId other) {
        return new Elected(election, other, person, office, post, body, from, to, day);
    }

    Elected office(String other) {
        return new Elected(election, organisation, person, other, post, body, from, to, day);
    }

    Elected body(String other) {
        return new Elected(election, organisation, person, office, post, other, from, to, day);
    }

    Elected term(int first, int last) {
        return new Elected(election, organisation, person, office, post, body, first, last, day);
    }

    Elected on(LocalDate other) {
        return new Elected(election, organisation, person, office, post, body, from, to, other);
    }

    ElectionRecorded event(MeetingId meeting, OrganisationId usual) {
        return new ElectionRecorded(
                election,
                meeting,
                organisation == null ? usual : organisation,
                person.id(),
                person.name(),
                office,
                null,
                post,
                body,
                from,
                to,
                day,
                day);
    }
}
