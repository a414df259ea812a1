package fr.maillage.signing.verification;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties.BaseState;

/** Traps laid in a file before it is signed: one more revision, which draws nothing itself, shows something else. */
enum Shadow {
    HIDDEN_LAYER_SHOWN("changed-document") {
        @Override
        void prepare(PDDocument act, int page) throws IOException {
            layer(act, page, FALSE_TEXT, false);
        }

        @Override
        Set<COSDictionary> spring(PDDocument act, int page) {
            return turn(act, FALSE_TEXT, true);
        }
    },
    SHOWN_LAYER_HIDDEN("changed-document") {
        @Override
        void prepare(PDDocument act, int page) throws IOException {
            layer(act, page, TRUE_TEXT, true);
        }

        @Override
        Set<COSDictionary> spring(PDDocument act, int page) {
            return turn(act, TRUE_TEXT, false);
        }
    },
    LAYERS_EXCHANGED("changed-document") {
        @Override
        void prepare(PDDocument act, int page) throws IOException {
            layer(act, page, TRUE_TEXT, true);
            layer(act, page, FALSE_TEXT, false);
        }

        @Override
        Set<COSDictionary> spring(PDDocument act, int page) {
            turn(act, TRUE_TEXT, false);
            return turn(act, FALSE_TEXT, true);
        }
    },
    LAYERS_FORGOTTEN("changed-document") {
        @Override
        void prepare(PDDocument act, int page) throws IOException {
            layer(act, page, FALSE_TEXT, false);
        }

        @Override
        Set<COSDictionary> spring(PDDocument act, int page) {
            Edit.catalog(act).removeItem(COSName.OCPROPERTIES);
            return Set.of(Edit.catalog(act));
        }
    },
    SPARE_PAGE_SHOWN("changed-document") {
        @Override
        void prepare(PDDocument act, int page) {
            COSDictionary spare = new COSDictionary(Edit.page(act, page));
            spare.setItem(COSName.CONTENTS, act.getDocument().createCOSStream());
            Edit.catalog(act).setItem(SPARE, spare);
        }

        @Override
        Set<COSDictionary> spring(PDDocument act, int page) {
            COSDictionary pages = Edit.page(act, page).getCOSDictionary(COSName.PARENT);
            pages.getCOSArray(COSName.KIDS)
                    .set(Edit.position(act, page), Edit.catalog(act).getItem(SPARE));
            return Set.of(pages);
        }
    },
    /** Certificates may come later; what a page shows is none, whatever list of proofs it stands in. */
    PAGE_DECLARED_A_PROOF("changed-page") {
        @Override
        void prepare(PDDocument act, int page) {
            declareAProof(act, Edit.page(act, page).getItem(COSName.CONTENTS));
        }

        @Override
        Set<COSDictionary> spring(PDDocument act, int page) throws IOException {
            COSStream content = (COSStream) Edit.page(act, page).getDictionaryObject(COSName.CONTENTS);
            Edit.write(content, "1 g 0 0 600 800 re f");
            return Set.of(content);
        }
    },
    TITLE_DECLARED_A_PROOF("changed-metadata") {
        @Override
        void prepare(PDDocument act, int page) {
            act.getDocumentInformation().setTitle(TRUE_TEXT);
            declareAProof(act, act.getDocument().getTrailer().getItem(COSName.INFO));
        }

        @Override
        Set<COSDictionary> spring(PDDocument act, int page) {
            act.getDocumentInformation().setTitle(FALSE_TEXT);
            return Set.of(act.getDocumentInformation().getCOSObject());
        }
    };

    private static final String TRUE_TEXT = "vrai";
    private static final String FALSE_TEXT = "faux";
    private static final COSName SPARE = COSName.getPDFName("Spare");

    private final String reason;

    Shadow(String reason) {
        this.reason = reason;
    }

    abstract void prepare(PDDocument act, int page) throws IOException;

    abstract Set<COSDictionary> spring(PDDocument act, int page) throws IOException;

    String reason() {
        return "signing." + reason;
    }

    /** The file that is given to the signatories. */
    byte[] laidIn(byte[] act, int page) {
        try (PDDocument document = Loader.loadPDF(act)) {
            prepare(document, page);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What becomes of it when they have signed. */
    byte[] sprungIn(byte[] act, int page) {
        try (PDDocument document = Loader.loadPDF(act)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out, spring(document, page));
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void declareAProof(PDDocument act, COSBase object) {
        COSArray certificates = new COSArray();
        certificates.add(object);
        COSDictionary proofs = new COSDictionary();
        proofs.setItem(COSName.getPDFName("Certs"), certificates);
        Edit.catalog(act).setItem(COSName.getPDFName("DSS"), proofs);
    }

    private static void layer(PDDocument act, int page, String name, boolean seen) throws IOException {
        PDOptionalContentProperties layers = act.getDocumentCatalog().getOCProperties();
        if (layers == null) {
            layers = new PDOptionalContentProperties();
            layers.setBaseState(BaseState.ON);
            act.getDocumentCatalog().setOCProperties(layers);
        }
        PDOptionalContentGroup layer = new PDOptionalContentGroup(name);
        layers.addGroup(layer);
        layers.setGroupEnabled(layer, seen);
        try (var content = new PDPageContentStream(act, act.getPage(page - 1), AppendMode.APPEND, true)) {
            content.beginMarkedContent(COSName.OC, layer);
            content.addRect(0, 0, 600, 800);
            content.fill();
            content.endMarkedContent();
        }
    }

    private static Set<COSDictionary> turn(PDDocument act, String name, boolean seen) {
        PDOptionalContentProperties layers = act.getDocumentCatalog().getOCProperties();
        layers.setGroupEnabled(name, seen);
        return Set.of(layers.getCOSObject(), layers.getCOSObject().getCOSDictionary(COSName.D), Edit.catalog(act));
    }
}
