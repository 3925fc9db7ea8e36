package org.lienhiep.organisation.exchange;

import jakarta.persistence.EntityManager;
import java.io.InputStream;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.tabular.TableImport;
import org.springframework.stereotype.Component;

/**
 * The table {@code unions}: {@code code, name} and whichever of {@link OrganisationColumns}. A union that is recorded
 * gets the values of the columns that the table has.
 */
@Component
class UnionsTable implements TableImport {

    private final Organisations organisations;
    private final EntityManager persistence;

    UnionsTable(Organisations organisations, EntityManager persistence) {
        this.organisations = organisations;
        this.persistence = persistence;
    }

    @Override
    public String table() {
        return "unions";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Outcome read(InputStream file) {
        return new OrganisationRows(organisations, persistence, OrganisationKind.UNION).read(file);
    }
}
