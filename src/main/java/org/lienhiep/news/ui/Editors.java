package org.lienhiep.news.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Period;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.reporting.IndicatorLabel;
import org.lienhiep.shell.ChoiceField;
import org.lienhiep.shell.DayField;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.PeriodField;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RecordField;

/** Makes the fields in which proposals of each type are corrected. */
final class Editors {

    private final Component reader;
    private final RecordCatalog catalog;
    private final Proposals proposals;

    Editors(Component reader, RecordCatalog catalog, Proposals proposals) {
        this.reader = reader;
        this.catalog = catalog;
        this.proposals = proposals;
    }

    private String label(String key) {
        return reader.getTranslation("news.field." + key);
    }

    Editor<String> line(Proposal<String> proposal) {
        var field = text(proposal.label(), proposal.value());
        return new Editor<>(field, () -> textOf(field));
    }

    Editor<String> lines(Proposal<String> proposal) {
        var field = new TextArea(proposal.label());
        field.setValue(proposal.value() == null ? "" : proposal.value());
        field.setWidthFull();
        return new Editor<>(
                field,
                () -> field.getValue().isBlank() ? null : field.getValue().strip());
    }

    Editor<LocalDate> day(Proposal<LocalDate> proposal) {
        var field = new DayField();
        field.setLabel(proposal.label());
        field.setValue(proposal.value());
        return new Editor<>(field, field::getValue);
    }

    Editor<MeetingKind> kind(Proposal<MeetingKind> proposal) {
        var field = new ChoiceField<>(kind -> reader.getTranslation("meeting.kind." + kind), MeetingKind.values());
        field.setLabel(proposal.label());
        field.setValue(proposal.value());
        return new Editor<>(field, field::getValue);
    }

    Editor<Period> period(Proposal<Period> proposal) {
        var field = new PeriodField();
        field.setLabel(proposal.label());
        field.setValue(proposal.value());
        return new Editor<>(field, field::getValue);
    }

    Editor<OrganisationId> organisation(Proposal<OrganisationId> proposal) {
        var field = new RecordField<>(catalog, OrganisationId.class);
        field.setLabel(proposal.label());
        field.setWidthFull();
        field.setValue(proposal.value());
        return new Editor<>(field, field::getValue);
    }

    Editor<Integer> number(Proposal<Integer> proposal) {
        var field = new IntegerField(proposal.label());
        field.setMin(0);
        field.setValue(proposal.value());
        return new Editor<>(field, field::getValue);
    }

    Editor<ElectionValue> election(Proposal<ElectionValue> proposal) {
        var value = proposal.value();
        var person = text(label("person"), value == null ? null : value.person());
        var post = text(label("post"), value == null ? null : value.post());
        var body = text(label("body"), value == null ? null : value.body());
        var office = text(label("otherOffice"), value == null ? null : value.otherOffice());
        var from = year(label("termFrom"), value == null ? null : value.termFrom());
        var to = year(label("termTo"), value == null ? null : value.termTo());
        return new Editor<>(row(person, post, from, to, body, office), person, () -> {
            var name = textOf(person);
            var title = textOf(post);
            return name == null || title == null
                    ? null
                    : new ElectionValue(
                            value == null ? null : value.organisation(),
                            name,
                            textOf(office),
                            title,
                            textOf(body),
                            from.getValue(),
                            to.getValue());
        });
    }

    Editor<GuestValue> guest(Proposal<GuestValue> proposal) {
        var value = proposal.value();
        var name = text(label("person"), value == null ? null : value.name());
        var office = text(label("office"), value == null ? null : value.office());
        return new Editor<>(
                row(name, office),
                name,
                () -> textOf(name) == null ? null : new GuestValue(name.getValue(), textOf(office)));
    }

    Editor<Mention> mention(Proposal<Mention> proposal) {
        var value = proposal.value();
        var field = new RecordField<>(catalog, OrganisationId.class);
        field.setLabel(label("registered"));
        field.setWidthFull();
        field.setValue(value == null ? null : value.organisation());
        return new Editor<>(field, () -> value == null ? null : new Mention(value.name(), field.getValue()));
    }

    Editor<CountValue> count(Proposal<CountValue> proposal) {
        var value = proposal.value();
        var number = new BigDecimalField(label("value"));
        number.setValue(value == null ? null : value.value());
        var qualifier = new Select<Qualifier>();
        qualifier.setLabel(label("qualifier"));
        qualifier.setItems(Qualifier.values());
        qualifier.setItemLabelGenerator(each -> reader.getTranslation("news.qualifier." + each));
        qualifier.setValue(value == null ? Qualifier.EXACT : value.qualifier());
        var unit = text(label("unit"), value == null ? null : value.unit());
        var indicator = indicators(value == null ? null : value.indicator());
        return new Editor<>(
                row(number, qualifier, unit, indicator),
                number,
                () -> value == null || number.getValue() == null
                        ? null
                        : new CountValue(
                                value.label(),
                                number.getValue(),
                                qualifier.getValue(),
                                textOf(unit),
                                indicator.getValue() == null
                                        ? null
                                        : indicator.getValue().code()));
    }

    private ComboBox<IndicatorLabel> indicators(@Nullable String code) {
        var field = new ComboBox<IndicatorLabel>(label("indicator"));
        var catalogue = proposals.offer().indicators();
        field.setItems(catalogue.values().stream()
                .sorted(Comparator.comparing(
                        (IndicatorLabel each) -> each.name().in(I18n.reader())))
                .toList());
        field.setItemLabelGenerator(each -> each.name().in(I18n.reader()));
        field.setClearButtonVisible(true);
        field.setValue(code == null ? null : catalogue.get(code));
        return field;
    }

    private static TextField text(String label, @Nullable String value) {
        var field = new TextField(label);
        field.setValue(value == null ? "" : value);
        field.setWidthFull();
        return field;
    }

    private static IntegerField year(String label, @Nullable Integer value) {
        var field = new IntegerField(label);
        field.setValue(value);
        return field;
    }

    private static @Nullable String textOf(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }

    private static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("editor-fields");
        return row;
    }
}
