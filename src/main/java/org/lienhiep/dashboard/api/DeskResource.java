package org.lienhiep.dashboard.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.lienhiep.dashboard.desk.Desk;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.rest.Items;
import org.lienhiep.shell.I18n;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Desk")
class DeskResource {

    private final Desk desk;
    private final Organisations organisations;
    private final I18n texts;

    DeskResource(Desk desk, Organisations organisations, I18n texts) {
        this.desk = desk;
        this.organisations = organisations;
        this.texts = texts;
    }

    @GetMapping("/api/v1/desk")
    @Operation(summary = "What waits for the person in an organisation and below it, the most urgent first")
    Items<DutyJson> desk(@RequestParam String organisation) {
        var id = organisations.withCode(organisation).id();
        var list = desk.of(id);
        List<DutyJson> items = list.first(list.total()).stream()
                .map(entry -> DutyJson.of(entry, texts))
                .toList();
        return new Items<>(items, items.size());
    }
}
