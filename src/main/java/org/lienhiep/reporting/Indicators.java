package org.lienhiep.reporting;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue of what is counted. Reading it asks for no role: it is a form, not a figure. */
@Service
@Transactional
public class Indicators {

    /** The whole catalogue as it is used now, by section and position. */
    @Transactional(readOnly = true)
    public List<IndicatorLabel> all() {
        return List.of();
    }

    /** The indicator with this code. */
    @Transactional(readOnly = true)
    public Optional<IndicatorLabel> byCode(String code) {
        return all().stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
