package org.lienhiep.news.opinion;

import java.util.Optional;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.id.OrganisationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Asks for a second opinion on an article, where one is configured. */
@Service
public class SecondOpinions {

    private static final Logger LOG = LoggerFactory.getLogger(SecondOpinions.class);

    private final Optional<SecondOpinion> asked;
    private final Access access;

    SecondOpinions(ObjectProvider<SecondOpinion> own, OpinionSettings settings, JsonMapper json, Access access) {
        this.asked = Optional.ofNullable(own.getIfAvailable()).or(() -> configured(settings, json));
        this.access = access;
    }

    private static Optional<SecondOpinion> configured(OpinionSettings settings, JsonMapper json) {
        return settings.url().isEmpty() ? Optional.empty() : Optional.of(new ChatOpinion(settings, json));
    }

    /** Who would be asked, for people to know before a text leaves the house; empty while that is off. No secret. */
    public Optional<String> name() {
        return asked.map(SecondOpinion::name);
    }

    /**
     * Asks; takes as long as the configured time. Not within a transaction: another server is waited for.
     *
     * @param question the article as its reading points into it
     * @throws OpinionFailed when no usable answer came, or none is configured
     */
    public Opinion of(OrganisationId union, Question question) throws OpinionFailed {
        access.require(Permission.RECORD_NEWS, union);
        var other = asked.orElseThrow(() -> new OpinionFailed(OpinionFailed.Reason.UNREACHABLE, "not configured"));
        try {
            return OpinionCheck.of(other.name(), other.read(question), question);
        } catch (OpinionFailed failed) {
            LOG.warn("No second opinion from {}: {}", other.name(), failed.getMessage());
            throw failed;
        }
    }
}
