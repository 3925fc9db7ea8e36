package org.lienhiep.organisation.exchange;

import jakarta.persistence.EntityManager;
import java.io.InputStream;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.tabular.TableImport;
import org.springframework.stereotype.Component;

/**
 * The table {@code societies}: {@code code, union, name} and whichever of {@link OrganisationColumns}; {@code union}
 * is the code of the union it is a member of. A column {@code kind} may say {@code UNIT} for a centre or institute,
 * whose {@code union} is the organisation that runs it.
 */
@Component
class SocietiesTable implements TableImport {

    private final Organisations organisations;
    private final EntityManager persistence;

    SocietiesTable(Organisations organisations, EntityManager persistence) {
        this.organisations = organisations;
        this.persistence = persistence;
    }

    @Override
    public String table() {
        return "societies";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Outcome read(InputStream file) {
        return new OrganisationRows(organisations, persistence, OrganisationKind.SOCIETY).read(file);
    }
}
