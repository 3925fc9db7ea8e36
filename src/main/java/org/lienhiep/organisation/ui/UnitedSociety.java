package org.lienhiep.organisation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.CleanText;
import org.lienhiep.organisation.ChangeDraft.NewOrganisation;
import org.lienhiep.organisation.MemberPair;

/** The fields of the new society that two members unite to, with what it is probably called. */
final class UnitedSociety {

    private final ProposedText name =
            new ProposedText(UI.getCurrent().getTranslation("organisation.change.united-name"));
    private final ProposedText code = new ProposedText(UI.getCurrent().getTranslation("organisation.code"));

    TextField name() {
        return name;
    }

    TextField code() {
        return code;
    }

    Stream<TextField> fields() {
        return Stream.of(name, code);
    }

    /** Shows the fields, filled with what follows from the names and codes of those before, or hides them. */
    void show(boolean wanted, MemberPair pair, MoveTable.Successors successors) {
        fields().forEach(each -> each.setVisible(wanted));
        if (wanted) {
            name.propose(successors.united(pair));
            var prefix = successors.code();
            var own = pair.member().code();
            code.propose(prefix.isEmpty() ? "" : prefix + "-" + own.substring(own.lastIndexOf('-') + 1));
        }
    }

    NewOrganisation entered() {
        var typed = text(code);
        return new NewOrganisation(typed == null ? null : typed.toUpperCase(Locale.ROOT), text(name), null, null, null);
    }

    private static @Nullable String text(TextField field) {
        var text = CleanText.of(field.getValue()).strip();
        return text.isEmpty() ? null : text;
    }
}
