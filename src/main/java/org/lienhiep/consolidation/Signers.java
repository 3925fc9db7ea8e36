package org.lienhiep.consolidation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.signing.Signatories;
import org.lienhiep.kernel.signing.Signatory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may sign a union's report: its chair on that day, or a vice-chair in the chair's stead. */
@Service
@Transactional(readOnly = true)
public class Signers {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Signatories signatories;
    private final Access access;

    Signers(Signatories signatories, Access access) {
        this.signatories = signatories;
        this.access = access;
    }

    /** Those who held such a post on a day, the chair first; none when nobody recorded it. */
    public List<Signer> on(OrganisationId union, LocalDate day) {
        access.require(Permission.READ, union);
        return signatories.of(union, day).stream()
                .map(Signers::signer)
                .distinct()
                .toList();
    }

    /** A vice-chair signs as such, whatever field is his. */
    private static Signer signer(Signatory signatory) {
        var instead = signatory.instead();
        if (instead == null) {
            return new Signer(signatory.name(), upper(signatory.office()), null);
        }
        return new Signer(signatory.name(), "PHÓ " + upper(instead), "KT. " + upper(instead));
    }

    private static String upper(String office) {
        return office.strip().toUpperCase(VIETNAMESE);
    }
}
