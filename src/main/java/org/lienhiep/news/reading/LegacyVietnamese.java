package org.lienhiep.news.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Letters of the encodings used before Unicode, as they look when taken for Western European ones: TCVN3 ("ABC",
 * fonts .VnTime: one character a letter) and VNI (fonts VNI-Times: a letter and a mark).
 */
final class LegacyVietnamese {

    /** TCVN 5712:1993 (VN3), from its code table. */
    private static final String TCVN3_CODES =
            "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00ADõö÷øùúûüýþ¡¢£¤¥¦§";

    private static final String TCVN3_LETTERS =
            "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ";

    /** What a mark of VNI makes of the vowel before it: one line per vowel, marks and letters by turns. */
    private static final String[] VNI_PAIRS = {
        "aùáaøàaûảaõãaïạaêăaéắaèằaúẳaüẵaëặaââaáấaàầaåẩaãẫaäậ",
        "eùéeøèeûẻeõẽeïẹeâêeáếeàềeåểeãễeäệ",
        "oùóoøòoûỏoõõoïọoâôoáốoàồoåổoãỗoäộ",
        "ôùớôøờôûởôõỡôïợ",
        "uùúuøùuûủuõũuïụ",
        "öùứöøừöûửöõữöïự",
        "yùýyøỳyûỷyõỹ"
    };

    private static final String VNI_SINGLES = "ôơöưñđæỉóĩòịîỵ";
    private static final Map<Character, Character> TCVN3 = new HashMap<>();
    private static final Map<String, Character> VNI = new HashMap<>();

    static {
        for (int i = 0; i < TCVN3_CODES.length(); i++) {
            TCVN3.put(TCVN3_CODES.charAt(i), TCVN3_LETTERS.charAt(i));
        }
        for (var pairs : VNI_PAIRS) {
            for (int i = 0; i < pairs.length(); i += 3) {
                addVni(pairs.substring(i, i + 2), pairs.charAt(i + 2));
            }
        }
        for (int i = 0; i < VNI_SINGLES.length(); i += 2) {
            addVni(VNI_SINGLES.substring(i, i + 1), VNI_SINGLES.charAt(i + 1));
        }
    }

    private LegacyVietnamese() {}

    private static void addVni(String written, char letter) {
        var upper = Character.toUpperCase(letter);
        VNI.put(written, letter);
        VNI.put(written.toUpperCase(Locale.ROOT), upper);
        VNI.put(Character.toUpperCase(written.charAt(0)) + written.substring(1), upper);
    }

    /** The text with TCVN3 letters put right. Capitals with marks have no codes; words in capitals are restored. */
    static String fromTcvn3(String text) {
        var right = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            right.append(TCVN3.getOrDefault(text.charAt(i), text.charAt(i)));
        }
        return CapitalRestorer.restore(text, right);
    }

    /** The text with VNI letters put right. */
    static String fromVni(String text) {
        var right = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            var pair = at + 2 <= text.length() ? VNI.get(text.substring(at, at + 2)) : null;
            var single = pair == null ? VNI.get(text.substring(at, at + 1)) : null;
            right.append(pair != null ? pair : single != null ? single : (Character) text.charAt(at));
            at += pair == null ? 1 : 2;
        }
        return right.toString();
    }
}
