package org.lienhiep.news.watch;

import java.util.UUID;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.RecordId;

/** Names a candidate. */
public record CandidateId(UUID value) implements RecordId {

    /**
     * Reads the form that addresses and the API carry.
     *
     * @throws NotFound for anything else
     */
    public static CandidateId parse(String text) {
        try {
            return new CandidateId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("candidate", text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
