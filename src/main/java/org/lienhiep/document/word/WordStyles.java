package org.lienhiep.document.word;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Gives a document the styles, the list and the settings of the resources. */
final class WordStyles {

    private static final CTStyles STYLES =
            read("styles.xml", file -> StylesDocument.Factory.parse(file).getStyles());
    private static final CTNumbering NUMBERING =
            read("numbering.xml", file -> NumberingDocument.Factory.parse(file).getNumbering());

    private static final byte[] SETTINGS = read("settings.xml", InputStream::readAllBytes);

    private WordStyles() {}

    static void install(XWPFDocument word) {
        word.createStyles().setStyles((CTStyles) STYLES.copy());
        word.createNumbering().setNumbering((CTNumbering) NUMBERING.copy());
    }

    /** A part of the finished file: its settings are ours, as POI has no words for some of them. */
    static byte[] part(String name, byte[] written) {
        return name.equals("word/settings.xml") ? SETTINGS : written;
    }

    private interface Reader<T> {
        T read(InputStream file) throws XmlException, IOException;
    }

    private static <T> T read(String name, Reader<T> reader) {
        try (var file = WordStyles.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("missing on the class path: " + name);
            }
            return reader.read(file);
        } catch (XmlException | IOException damaged) {
            throw new IllegalStateException("damaged: " + name, damaged);
        }
    }
}
