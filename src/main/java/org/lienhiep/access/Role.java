package org.lienhiep.access;

import static org.lienhiep.access.Permission.EDIT_INDICATORS;
import static org.lienhiep.access.Permission.EDIT_LEADERSHIP;
import static org.lienhiep.access.Permission.EDIT_MEETINGS;
import static org.lienhiep.access.Permission.EDIT_ORGANISATIONS;
import static org.lienhiep.access.Permission.ENTER_REPORTS;
import static org.lienhiep.access.Permission.MANAGE_USERS;
import static org.lienhiep.access.Permission.READ;
import static org.lienhiep.access.Permission.RECORD_NEWS;
import static org.lienhiep.access.Permission.REVIEW_REPORTS;

import java.util.Set;

/** What a person is in an organisation and, with it, in all organisations below. */
public enum Role {
    /** Keeps accounts and settings; sees records but does not write them. */
    ADMINISTRATOR(READ, MANAGE_USERS),
    /** The union's office: records everything of the union and reviews the reports of its societies. */
    UNION_SECRETARY(
            READ,
            EDIT_ORGANISATIONS,
            EDIT_LEADERSHIP,
            EDIT_MEETINGS,
            ENTER_REPORTS,
            REVIEW_REPORTS,
            EDIT_INDICATORS,
            RECORD_NEWS),
    /** A society's secretary: his own society's meetings and reports. */
    SOCIETY_SECRETARY(READ, EDIT_MEETINGS, ENTER_REPORTS),
    /** A chair or vice-chair: reads everything in his scope. */
    LEADER(READ);

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = Set.of(permissions);
    }

    /** Whether the role includes the permission. */
    public boolean allows(Permission permission) {
        return permissions.contains(permission);
    }
}
