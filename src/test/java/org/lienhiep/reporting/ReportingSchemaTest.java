package org.lienhiep.reporting;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lienhiep.SampleUnion.JOURNALISTS;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Role;
import org.springframework.dao.DataIntegrityViolationException;

/** What the database itself refuses, whatever program writes to it. */
@SignedIn(Role.UNION_SECRETARY)
class ReportingSchemaTest extends ReportingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update cell set value = null                                                | cell_value_of_a_number",
                "update cell set state = 'ZERO', qualifier = null                            | cell_value_of_a_number",
                "update cell set value = 0                                                   | cell_value_range",
                "update cell set value = -1                                                  | cell_value_range",
                "update cell set value = 1000000000000                                       | cell_value_range",
                "update cell set qualifier = null                                            | cell_qualifier_of_a_number",
                "update cell set qualifier = 'EXACTLY'                                       | cell_qualifier",
                "update cell set state = 'UNKNOWN', value = null, qualifier = null           | cell_unknown_says_why",
                "update cell set note = ' '                                                  | cell_note_given",
                "insert into cell select * from cell                                         | cell_key",
                "update report set state = 'LOST'                                            | report_state",
                "insert into report select * from report                                     | report_pkey",
                "delete from indicator where code = 'dissemination_sessions'                 | cell_indicator",
                "update indicator set code = 'training_classes' where code = 'dissemination_sessions' | indicator_code",
                "update indicator set valid_from = 4052, valid_to = 4051                     | indicator_ends_after_it_begins",
                "insert into indicator_total values (gen_random_uuid(), 4052, gen_random_uuid(), -1, 1, 1, 0, 0, 0) "
                        + "| indicator_total_value"
            })
    void aRowThatContradictsItselfIsRefused(String sql, String constraint) {
        enter(JOURNALISTS, H1, TALKS, CellDraft.number(12));

        assertThatThrownBy(() -> jdbc.sql(sql).update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("\"" + constraint + "\"");
    }
}
