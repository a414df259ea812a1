package fr.maillage.signing.verification;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Ways to change a signed act by one more revision, each with the reason for which it must be refused. */
public enum Edit {
    CONTENT("changed-page") {
        @Override
        Set<COSDictionary> apply(PDDocument act, int page) throws IOException {
            COSStream content = (COSStream) dictionary(page(act, page), COSName.CONTENTS);
            write(content, "BT /F1 30 Tf 100 500 Td (0) Tj ET");
            return Set.of(content);
        }
    },
    WHITE_BOX("changed-page") {
        @Override
        Set<COSDictionary> apply(PDDocument act, int page) throws IOException {
            COSStream box = act.getDocument().createCOSStream();
            write(box, "1 g 0 0 600 800 re f");
            COSArray contents = new COSArray();
            contents.add(page(act, page).getItem(COSName.CONTENTS));
            contents.add(box);
            page(act, page).setItem(COSName.CONTENTS, contents);
            return Set.of(page(act, page), box);
        }
    },
    ANNOTATION("changed-page") {
        @Override
        Set<COSDictionary> apply(PDDocument act, int page) {
            COSDictionary note = new COSDictionary();
            note.setItem(COSName.TYPE, COSName.ANNOT);
            note.setName(COSName.SUBTYPE, "FreeText");
            note.setString(COSName.CONTENTS, "nul et non avenu");
            COSArray annotations = page(act, page).getCOSArray(COSName.ANNOTS);
            COSArray more = annotations == null ? new COSArray() : annotations;
            more.add(note);
            page(act, page).setItem(COSName.ANNOTS, more);
            return Set.of(page(act, page), note);
        }
    },
    PAGE_TURNED("changed-page") {
        @Override
        Set<COSDictionary> apply(PDDocument act, int page) {
            page(act, page).setInt(COSName.ROTATE, 180);
            return Set.of(page(act, page));
        }
    },
    PAGE_CROPPED("changed-page") {
        @Override
        Set<COSDictionary> apply(PDDocument act, int page) {
            page(act, page).setItem(COSName.CROP_BOX, COSArray.ofCOSIntegers(List.of(0, 0, 10, 10)));
            return Set.of(page(act, page));
        }
    },
    FONT("changed-page") {
        @Override
        Set<COSDictionary> apply(PDDocument act, int page) {
            COSDictionary fonts = dictionary(dictionary(page(act, page), COSName.RESOURCES), COSName.FONT);
            COSDictionary font = dictionary(fonts, fonts.keySet().iterator().next());
            font.setName(COSName.BASE_FONT, "Wingdings");
            return Set.of(font);
        }
    },
    PAGE_GONE("changed-document") {
        @Override
        Set<COSDictionary> apply(PDDocument act, int page) {
            COSDictionary pages = dictionary(page(act, page), COSName.PARENT);
            pages.getCOSArray(COSName.KIDS).remove(position(act, page));
            pages.setInt(COSName.COUNT, pages.getInt(COSName.COUNT) - 1);
            return Set.of(pages);
        }
    },
    PAGES_SWAPPED("changed-document") {
        @Override
        Set<COSDictionary> apply(PDDocument act, int page) {
            COSDictionary pages = dictionary(page(act, page), COSName.PARENT);
            COSArray kids = pages.getCOSArray(COSName.KIDS);
            int at = position(act, page);
            kids.add(at == 0 ? 1 : at - 1, kids.remove(at));
            return Set.of(pages);
        }
    },
    LOOK_OF_SIGNED_FIELD("changed-look") {
        @Override
        Set<COSDictionary> apply(PDDocument act, int page) throws IOException {
            COSStream look = (COSStream) dictionary(dictionary(field(act, "party-1"), COSName.AP), COSName.N);
            write(look, "1 g 0 0 226 84 re f");
            return Set.of(look);
        }
    },
    OTHER_LOOK_FOR_SIGNED_FIELD("changed-look") {
        @Override
        Set<COSDictionary> apply(PDDocument act, int page) {
            COSDictionary field = field(act, "party-1");
            dictionary(field, COSName.AP)
                    .setItem(
                            COSName.N,
                            dictionary(field(act, "seal"), COSName.AP).getItem(COSName.N));
            return Set.of(field);
        }
    },
    SIGNED_FIELD_MOVED("changed-look") {
        @Override
        Set<COSDictionary> apply(PDDocument act, int page) {
            field(act, "party-1").setItem(COSName.RECT, COSArray.ofCOSIntegers(List.of(0, 0, 0, 0)));
            return Set.of(field(act, "party-1"));
        }
    },
    SIGNATURE_STRIPPED("changed-look") {
        @Override
        Set<COSDictionary> apply(PDDocument act, int page) {
            field(act, "party-1").removeItem(COSName.V);
            return Set.of(field(act, "party-1"));
        }
    },
    METADATA("changed-metadata") {
        @Override
        Set<COSDictionary> apply(PDDocument act, int page) throws IOException {
            COSStream metadata = (COSStream) dictionary(catalog(act), COSName.METADATA);
            write(metadata, "<x/>");
            return Set.of(metadata);
        }
    },
    TITLE("changed-metadata") {
        @Override
        Set<COSDictionary> apply(PDDocument act, int page) {
            act.getDocumentInformation().setTitle("Autre convention");
            return Set.of(act.getDocumentInformation().getCOSObject());
        }
    },
    SCRIPT("changed-document") {
        @Override
        Set<COSDictionary> apply(PDDocument act, int page) {
            COSDictionary action = new COSDictionary();
            action.setName(COSName.S, "JavaScript");
            action.setString(COSName.JS, "app.alert(1)");
            catalog(act).setItem(COSName.OPEN_ACTION, action);
            return Set.of(catalog(act));
        }
    },
    FORM_EMPTIED("stripped") {
        @Override
        Set<COSDictionary> apply(PDDocument act, int page) {
            dictionary(catalog(act), COSName.ACRO_FORM).setItem(COSName.FIELDS, new COSArray());
            return Set.of(dictionary(catalog(act), COSName.ACRO_FORM));
        }
    };

    private final String reason;

    Edit(String reason) {
        this.reason = reason;
    }

    abstract Set<COSDictionary> apply(PDDocument act, int page) throws IOException;

    String reason() {
        return "signing." + reason;
    }

    public byte[] on(byte[] act, int page) {
        try (PDDocument document = Loader.loadPDF(act)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out, apply(document, page));
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static COSDictionary page(PDDocument act, int page) {
        return act.getPage(page - 1).getCOSObject();
    }

    static int position(PDDocument act, int page) {
        COSArray kids = dictionary(page(act, page), COSName.PARENT).getCOSArray(COSName.KIDS);
        for (int at = 0; at < kids.size(); at++) {
            if (kids.getObject(at) == page(act, page)) {
                return at;
            }
        }
        throw new AssertionError("a page without a place");
    }

    static COSDictionary catalog(PDDocument act) {
        return act.getDocumentCatalog().getCOSObject();
    }

    private static COSDictionary field(PDDocument act, String name) {
        COSArray fields = dictionary(catalog(act), COSName.ACRO_FORM).getCOSArray(COSName.FIELDS);
        for (int at = 0; at < fields.size(); at++) {
            if (fields.getObject(at) instanceof COSDictionary found && name.equals(found.getString(COSName.T))) {
                return found;
            }
        }
        throw new AssertionError("no field " + name);
    }

    private static COSDictionary dictionary(COSDictionary parent, COSName entry) {
        return (COSDictionary) parent.getDictionaryObject(entry);
    }

    static void write(COSStream stream, String content) throws IOException {
        try (OutputStream out = stream.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}
