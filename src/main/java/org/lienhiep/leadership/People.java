package org.lienhiep.leadership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.access.References;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.kernel.Versioned;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of people. Whoever keeps a register of leaders sees everyone in it; others see those who hold or held a
 * post in an organisation that they read.
 */
@Service
@Transactional
public class People {

    private final PersonRepository repository;
    private final PeopleQueries queries;
    private final Closings closings;
    private final Access access;
    private final Clock clock;

    People(PersonRepository repository, PeopleQueries queries, Closings closings, Access access, Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.closings = closings;
        this.access = access;
        this.clock = clock;
    }

    /** One page of the people that the person may see. */
    @Transactional(readOnly = true)
    public List<PersonRow> list(ListQuery<PersonFilter, PersonOrder> query) {
        return queries.rows(query);
    }

    /** How many people {@link #list} has in all. */
    @Transactional(readOnly = true)
    public int count(PersonFilter filter) {
        return queries.count(filter);
    }

    /** These people, in no particular order; those that do not exist or may not be seen are missing. */
    @Transactional(readOnly = true)
    public List<PersonRow> rows(Collection<PersonId> ids) {
        return queries.byIds(ids);
    }

    /**
     * Everything about someone.
     *
     * @throws NotFound when there is no such person or he may not be seen
     */
    @Transactional(readOnly = true)
    public PersonDetails get(PersonId id) {
        if (!queries.mayRead(id)) {
            throw new NotFound("person", id);
        }
        var person = find(id);
        return new PersonDetails(id, person.values(), queries.mayEdit(id), person.version(), person.stamp());
    }

    /** The values for a form. */
    @Transactional(readOnly = true)
    public Versioned<PersonDraft> edit(PersonId id) {
        var person = writable(id);
        return new Versioned<>(person.values(), person.version());
    }

    /**
     * Enters someone in the register.
     *
     * @throws InvalidInput when something is missing or wrong
     */
    public PersonId create(PersonDraft draft) {
        access.requireAnywhere(Permission.EDIT_LEADERSHIP);
        DraftRules.check(draft, today());
        return repository.saveAndFlush(new Person(draft)).id();
    }

    /**
     * Changes what is recorded about someone. When he died, what he still held ends that day.
     *
     * @param version the version the person had before him
     * @throws StaleRecord when someone else changed it meanwhile
     */
    public void update(PersonId id, PersonDraft draft, int version) {
        var person = writable(id);
        DraftRules.check(draft, today());
        person.requireVersion(version);
        closings.died(person, person.died(), draft.died());
        person.change(draft);
        repository.flush();
    }

    /**
     * Deletes someone who never held a post.
     *
     * @throws InvalidInput naming what still refers to him
     */
    public void delete(PersonId id) {
        var person = writable(id);
        References.guard(() -> {
            repository.delete(person);
            repository.flush();
        });
    }

    /** Names, without titles, of people who hold or held a post in the organisation or below it; the latest first. */
    @Transactional(readOnly = true)
    public List<String> names(OrganisationId organisation, int limit) {
        access.require(Permission.READ, organisation);
        return queries.names(organisation, limit);
    }

    private Person find(PersonId id) {
        return repository.findById(id.value()).orElseThrow(() -> new NotFound("person", id));
    }

    private Person writable(PersonId id) {
        access.requireAnywhere(Permission.EDIT_LEADERSHIP);
        var person = find(id);
        if (!queries.mayEdit(id)) {
            throw new AccessDeniedException("He leads only where the register is kept by others");
        }
        return person;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
