package org.lienhiep.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Grant;
import org.lienhiep.access.Role;
import org.lienhiep.access.ui.SignInHint;
import org.lienhiep.account.Accounts;
import org.lienhiep.account.UserDraft;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.tabular.Row;
import org.lienhiep.tabular.Tables;
import org.springframework.stereotype.Component;

/** One account for each role, with passwords that everyone may know. */
@Component
class DemoAccounts {

    private final DemoFiles files;
    private final Accounts accounts;
    private final Organisations organisations;
    private final Access access;

    DemoAccounts(DemoFiles files, Accounts accounts, Organisations organisations, Access access) {
        this.files = files;
        this.accounts = accounts;
        this.organisations = organisations;
        this.access = access;
    }

    /** @param organisation code of the organisation where the role is held; null for the whole installation */
    private record Line(
            String username,
            String displayName,
            String password,
            Role role,
            @Nullable String organisation) {}

    void create() {
        for (var line : lines()) {
            var grant = new Grant(line.role(), line.organisation() == null ? null : organisation(line.organisation()));
            accounts.createForDemonstration(UserDraft.of(
                    line.username(), line.displayName(), null, "vi", line.password(), true, Set.of(grant)));
        }
    }

    /** What the login page shows: nothing where the database holds something else than the demonstration. */
    List<SignInHint.Account> shown() {
        var lines = lines();
        var names = lines.stream().map(Line::username).collect(Collectors.toSet());
        return access.asSystem(() -> accounts.exist(names))
                ? lines.stream()
                        .map(line ->
                                new SignInHint.Account("account.role." + line.role(), line.username(), line.password()))
                        .toList()
                : List.of();
    }

    private OrganisationId organisation(String code) {
        return organisations.byCode(code).orElseThrow().id();
    }

    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        try (var file = files.table("accounts").getInputStream()) {
            Tables.read(file, row -> lines.add(line(row)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return lines;
    }

    private static Line line(Row row) {
        return new Line(
                cell(row, "username"),
                cell(row, "displayName"),
                cell(row, "password"),
                Role.valueOf(cell(row, "role")),
                row.get("organisation"));
    }

    private static String cell(Row row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}
