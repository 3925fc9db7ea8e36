package org.lienhiep.document.word;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The sheets of paper: A4 with the margins of the decree, page numbers at the top from the second page on. */
final class WordPage {

    private static final int SHORT_SIDE = 11906;
    private static final int LONG_SIDE = 16838;
    private static final int LEFT = 1701;
    private static final int RIGHT = 850;
    private static final int TOP_AND_BOTTOM = 1134;
    private static final int NUMBER = 567;

    /** Width of the text on an upright page, in twentieths of a point. */
    static final int TEXT_WIDTH = SHORT_SIDE - LEFT - RIGHT;
    /** Width of the text on a page that lies across. */
    static final int ACROSS_WIDTH = LONG_SIDE - 2 * TOP_AND_BOTTOM;

    private WordPage() {}

    /** The whole document upright. */
    static void portrait(XWPFDocument word) {
        numbers(word);
        size(section(word), false);
    }

    /** What is there upright, what comes after it across. */
    static void portraitThenAcross(XWPFDocument word) {
        portrait(word);
        var last = word.createParagraph();
        last.setStyle("AfterTable");
        var properties = last.getCTP().isSetPPr()
                ? last.getCTP().getPPr()
                : last.getCTP().addNewPPr();
        properties.setSectPr((CTSectPr) section(word).copy());
        var across = section(word);
        across.unsetTitlePg();
        size(across, true);
    }

    private static CTSectPr section(XWPFDocument word) {
        var body = word.getDocument().getBody();
        return body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
    }

    private static void numbers(XWPFDocument word) {
        var paragraph = word.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setStyle("Header");
        var number = paragraph.getCTP().addNewFldSimple();
        number.setInstr("PAGE");
        number.addNewR().addNewT().setStringValue("2");
        // A first page of its own kind is what the section then has.
        word.createHeader(HeaderFooterType.FIRST).createParagraph().setStyle("Header");
    }

    private static void size(CTSectPr section, boolean across) {
        var size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(across ? LONG_SIDE : SHORT_SIDE));
        size.setH(BigInteger.valueOf(across ? SHORT_SIDE : LONG_SIDE));
        if (across) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        var margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(across ? LEFT : TOP_AND_BOTTOM));
        margins.setBottom(BigInteger.valueOf(across ? RIGHT : TOP_AND_BOTTOM));
        margins.setLeft(BigInteger.valueOf(across ? TOP_AND_BOTTOM : LEFT));
        margins.setRight(BigInteger.valueOf(across ? TOP_AND_BOTTOM : RIGHT));
        margins.setHeader(BigInteger.valueOf(NUMBER));
        margins.setFooter(BigInteger.valueOf(NUMBER));
        margins.setGutter(BigInteger.ZERO);
    }
}
