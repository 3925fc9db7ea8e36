package org.lienhiep;

import java.util.Set;
import java.util.UUID;
import org.lienhiep.access.Access;
import org.lienhiep.access.Grant;
import org.lienhiep.access.Role;
import org.lienhiep.account.Accounts;
import org.lienhiep.account.UserDraft;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationDraft;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.organisation.Organisations;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/**
 * The union that tests play in: {@code LS} with the societies {@code LS-HNB}, {@code LS-HCC} and {@code LS-HKH}, and
 * beside it {@code HT} with {@code HT-HLG}. Made in the transaction of the test that asks for it.
 */
@Component
public class SampleUnion {

    /** Code of the union. */
    public static final String CODE = "LS";

    /** A society of the union. */
    public static final String JOURNALISTS = "LS-HNB";

    /** Another society of the union. */
    public static final String ACUPUNCTURE = "LS-HCC";

    /** A third society of the union. */
    public static final String LEARNING = "LS-HKH";

    /** Another union, out of reach of the first one's people. */
    public static final String OTHER_UNION = "HT";

    /** A society of the other union. */
    public static final String OTHER_SOCIETY = "HT-HLG";

    /** The password of everyone in tests. */
    public static final String PASSWORD = "troi-hom-nay-dep";

    private final Organisations organisations;
    private final Accounts accounts;
    private final UserDetailsService users;
    private final Access access;

    SampleUnion(Organisations organisations, Accounts accounts, UserDetailsService users, Access access) {
        this.organisations = organisations;
        this.accounts = accounts;
        this.users = users;
        this.access = access;
    }

    /** Makes the unions and societies unless they are there. */
    public void found() {
        access.asSystem(() -> {
            if (organisations.byCode(CODE).isEmpty()) {
                var union = found(CODE, OrganisationKind.UNION, "Liên hiệp các Hội KH&KT tỉnh Lạng Sơn", null);
                found(JOURNALISTS, OrganisationKind.SOCIETY, "Hội Nhà báo tỉnh Lạng Sơn", union);
                found(ACUPUNCTURE, OrganisationKind.SOCIETY, "Hội Châm cứu tỉnh Lạng Sơn", union);
                found(LEARNING, OrganisationKind.SOCIETY, "Hội Khuyến học tỉnh Lạng Sơn", union);
                var other = found(OTHER_UNION, OrganisationKind.UNION, "Liên hiệp các Hội KH&KT tỉnh Hà Tĩnh", null);
                found(OTHER_SOCIETY, OrganisationKind.SOCIETY, "Hội Luật gia tỉnh Hà Tĩnh", other);
            }
            return null;
        });
    }

    private OrganisationId found(String code, OrganisationKind kind, String name, OrganisationId parent) {
        var draft = OrganisationDraft.named(code, kind, name, null, parent);
        return organisations.create(parent == null ? draft : draft.withMemberSince(PartialDate.ofYear(2005)));
    }

    /** The organisation with this code. */
    public OrganisationId id(String code) {
        found();
        return access.asSystem(() -> organisations.byCode(code).orElseThrow().id());
    }

    /**
     * Makes an account with this role, without signing it in.
     *
     * @param at code of the organisation where he holds it; empty for the whole installation
     * @return the user name; the password is {@link #PASSWORD}
     */
    public String account(Role role, String at) {
        found();
        var username = "u" + UUID.randomUUID().toString().substring(0, 8);
        var grant = new Grant(role, at.isEmpty() ? null : id(at));
        access.asSystem(() -> accounts.create(
                UserDraft.of(username, "Người dùng " + role, null, "vi", PASSWORD, true, Set.of(grant))));
        return username;
    }

    /** Makes an account with this role and the authentication of its owner. */
    public Authentication signIn(Role role, String at) {
        var user = users.loadUserByUsername(account(role, at));
        return UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
    }

    /** Does something as someone with this role, then goes back to whoever was signed in. */
    public void as(Role role, String at, Runnable work) {
        as(account(role, at), work);
    }

    /** Does something as the owner of this account, then goes back to whoever was signed in. */
    public void as(String username, Runnable work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        var user = users.loadUserByUsername(username);
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
