package org.lienhiep.news;

import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Readers for work on many texts of one union. */
@Service
public class UnionReaders {

    private final UnionVocabulary vocabulary;
    private final Access access;

    UnionReaders(UnionVocabulary vocabulary, Access access) {
        this.vocabulary = vocabulary;
        this.access = access;
    }

    /** A reader with what the union knows now. */
    @Transactional(readOnly = true)
    public UnionReader of(OrganisationId union) {
        access.require(Permission.RECORD_NEWS, union);
        return new UnionReader(vocabulary.of(union), vocabulary.names(union));
    }
}
