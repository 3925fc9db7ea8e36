package org.lienhiep.kernel.id;

import java.io.Serializable;
import java.util.UUID;

/** What names one record of one kind. The value is a UUID of version 7, so that ids sort by creation. */
public interface RecordId extends Serializable {

    /** The id as stored. */
    UUID value();
}
