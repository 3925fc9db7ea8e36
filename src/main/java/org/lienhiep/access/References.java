package org.lienhiep.access;

import java.util.Map;
import org.lienhiep.kernel.InvalidInput;
import org.postgresql.util.PSQLException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataIntegrityViolationException;

/** Says in a person's words why the database refused a change that its constraints forbid. */
public final class References {

    private static final String FOREIGN_KEY_VIOLATION = "23503";

    private References() {}

    /**
     * Runs a deletion that other records may stand in the way of.
     *
     * @throws InvalidInput naming what still refers to the record: message {@code shell.referenced} with the table
     */
    public static void guard(Runnable deletion) {
        try {
            deletion.run();
        } catch (DataIntegrityViolationException refused) {
            if (NestedExceptionUtils.getRootCause(refused) instanceof PSQLException cause
                    && FOREIGN_KEY_VIOLATION.equals(cause.getSQLState())
                    && cause.getServerErrorMessage() != null) {
                throw InvalidInput.because(
                        "shell.referenced." + cause.getServerErrorMessage().getTable());
            }
            throw refused;
        }
    }

    /**
     * Runs a change that a constraint of the database may forbid.
     *
     * @param problems what to say for which constraint
     * @throws InvalidInput with the message of the violated constraint
     */
    public static void guard(Map<String, InvalidInput> problems, Runnable change) {
        try {
            change.run();
        } catch (DataIntegrityViolationException refused) {
            if (NestedExceptionUtils.getRootCause(refused) instanceof PSQLException cause
                    && cause.getServerErrorMessage() != null) {
                var constraint = cause.getServerErrorMessage().getConstraint();
                if (constraint != null && problems.containsKey(constraint)) {
                    throw problems.get(constraint);
                }
            }
            throw refused;
        }
    }
}
