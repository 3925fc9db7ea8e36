package org.lienhiep.organisation.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.organisation.ChangeDraft.NewOrganisation;
import org.lienhiep.shell.RowEditor;

/** What a new organisation, or one under a new name, is called. */
final class FoundedRow extends RowEditor<NewOrganisation> {

    private final @Nullable TextField code;
    private final TextField name;
    private final TextField shortName;
    private final TextField nameEn;
    private final TextField shortNameEn;

    /**
     * An empty row.
     *
     * @param coded whether it needs a code: a new organisation does, a new name does not
     */
    FoundedRow(boolean coded) {
        name = field("name", getTranslation("organisation.name"), new TextField());
        code = coded ? field("code", getTranslation("organisation.code"), new TextField()) : null;
        shortName = field("shortName", getTranslation("organisation.shortName"), new TextField());
        nameEn = field("nameEn", getTranslation("organisation.nameEn"), new TextField());
        shortNameEn = field("shortNameEn", getTranslation("organisation.shortNameEn"), new TextField());
    }

    @Override
    protected void show(NewOrganisation row) {
        name.setValue(Objects.requireNonNullElse(row.name(), ""));
        if (code != null) {
            code.setValue(Objects.requireNonNullElse(row.code(), ""));
        }
        shortName.setValue(Objects.requireNonNullElse(row.shortName(), ""));
        nameEn.setValue(Objects.requireNonNullElse(row.nameEn(), ""));
        shortNameEn.setValue(Objects.requireNonNullElse(row.shortNameEn(), ""));
    }

    @Override
    protected @Nullable NewOrganisation entered() {
        var typed = code == null ? null : textOf(code);
        var entered = new NewOrganisation(
                typed == null ? null : typed.toUpperCase(Locale.ROOT),
                textOf(name),
                textOf(shortName),
                textOf(nameEn),
                textOf(shortNameEn));
        var nothing = Stream.of(
                        entered.code(), entered.name(), entered.shortName(), entered.nameEn(), entered.shortNameEn())
                .allMatch(Objects::isNull);
        return nothing ? null : entered;
    }
}
