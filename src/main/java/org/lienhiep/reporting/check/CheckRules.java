package org.lienhiep.reporting.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.AuditSubject;
import org.lienhiep.access.AuditTrail;
import org.lienhiep.access.Permission;
import org.lienhiep.access.References;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rules by which a union's reports are checked. A union begins with the standard set; its first change makes a set
 * of its own of it.
 */
@Service
@Transactional
public class CheckRules {

    private static final int CODE = 8;

    private final CheckRuleRepository repository;
    private final RuleQueries queries;
    private final RuleTrials trials;
    private final AuditTrail trail;
    private final Access access;

    CheckRules(
            CheckRuleRepository repository, RuleQueries queries, RuleTrials trials, AuditTrail trail, Access access) {
        this.repository = repository;
        this.queries = queries;
        this.trials = trials;
        this.trail = trail;
        this.access = access;
    }

    /** All rules of a union, by the section and position of what they are about; general ones last. */
    @Transactional(readOnly = true)
    public List<CheckRow> of(OrganisationId union) {
        access.requireAnywhere(Permission.READ);
        return queries.ofUnion(union).stream().map(CheckRules::row).toList();
    }

    /**
     * One rule of a union.
     *
     * @throws NotFound when there is none
     */
    @Transactional(readOnly = true)
    public CheckRow get(OrganisationId union, String code) {
        return of(union).stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("check", code));
    }

    /** Whether the union has changed the standard set. */
    @Transactional(readOnly = true)
    public boolean isOwn(OrganisationId union) {
        access.requireAnywhere(Permission.READ);
        return queries.isOwn(union);
    }

    /**
     * Adds a rule.
     *
     * @return its code
     * @throws InvalidInput when something is missing or wrong
     */
    public String add(OrganisationId union, CheckDraft draft) {
        access.require(Permission.EDIT_INDICATORS, union);
        DraftRules.check(draft);
        own(union);
        var kind = String.valueOf(draft.kind()).toLowerCase(Locale.ROOT).replace('_', '-');
        var code = kind + "-" + UUID.randomUUID().toString().substring(0, CODE);
        store(new CheckRule(union, code, draft));
        return code;
    }

    /**
     * Changes a rule.
     *
     * @param version the version the person had before him
     * @throws InvalidInput when something is missing or wrong
     * @throws StaleRecord when somebody changed it meanwhile
     */
    public void update(OrganisationId union, String code, CheckDraft draft, int version) {
        access.require(Permission.EDIT_INDICATORS, union);
        DraftRules.check(draft);
        var rule = find(union, code);
        rule.requireVersion(version);
        rule.change(draft);
        store(rule);
    }

    /** Switches a rule on or off. */
    public void enable(OrganisationId union, String code, boolean enabled) {
        access.require(Permission.EDIT_INDICATORS, union);
        var rule = find(union, code);
        rule.enable(enabled);
        store(rule);
    }

    /** Deletes a rule, and with it nothing that was said about what it found. */
    public void delete(OrganisationId union, String code) {
        access.require(Permission.EDIT_INDICATORS, union);
        repository.delete(find(union, code));
        repository.flush();
    }

    /** Takes back every change that the union made to the standard set. */
    public void reset(OrganisationId union) {
        access.require(Permission.EDIT_INDICATORS, union);
        queries.disown(union);
        trail.changed(new AuditSubject("check_set", union.value(), "check"), "checks", "OWN", "STANDARD", null);
    }

    /**
     * What a rule would have found in the reports of the last half-years.
     *
     * @param code of the rule that the draft is to replace; null for a new one
     * @param last the newest of them
     * @throws InvalidInput when something is missing or wrong
     */
    @Transactional(readOnly = true)
    public CheckTrial trial(OrganisationId union, @Nullable String code, CheckDraft draft, HalfYear last) {
        access.requireAnywhere(Permission.READ);
        DraftRules.check(draft);
        var tried = draft.rule(code == null ? "new" : code);
        var others = queries.ofUnion(union).stream()
                .map(RuleQueries.Stored::rule)
                .filter(rule -> !rule.code().equals(tried.code()));
        return trials.of(union, tried, Stream.concat(others, Stream.of(tried)).toList(), last);
    }

    private CheckRule find(OrganisationId union, String code) {
        own(union);
        return repository.findByUnionIdAndCode(union.value(), code).orElseThrow(() -> new NotFound("check", code));
    }

    private void own(OrganisationId union) {
        queries.own(union, access.actor().displayName());
    }

    private void store(CheckRule rule) {
        References.guard(
                Map.of(
                        "check_rule_indicator",
                        InvalidInput.in("indicator", "reporting.indicator.unknown-code", ""),
                        "check_rule_part_indicator",
                        InvalidInput.in("other", "reporting.indicator.unknown-code", "")),
                () -> repository.saveAndFlush(rule));
    }

    private static CheckRow row(RuleQueries.Stored stored) {
        return new CheckRow(stored.rule().code(), CheckDraft.of(stored.rule()), stored.enabled(), stored.version());
    }
}
