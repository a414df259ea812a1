package fr.maillage.evidence;

import fr.maillage.document.HostileFile;
import fr.maillage.document.pdf.HostilePdf;
import fr.maillage.signing.verification.Edit;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What strangers may send: from one seed, so that what went wrong once goes wrong again. */
final class StrangersFiles {

    private static final String RANGE = "/ByteRange[0 20 40 60]";

    private final byte[] act;
    private final Random random;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private StrangersFiles(byte[] act, long seed) {
        this.act = act;
        this.random = new Random(seed);
    }

    /**
     * All of them by name.
     *
     * @param act signed and preserved, and thus valid as long as nobody touches it
     */
    static Map<String, byte[]> of(byte[] act, long seed) {
        StrangersFiles strangers = new StrangersFiles(act, seed);
        strangers.otherFormats();
        strangers.cutAndMutated();
        strangers.altered();
        strangers.hostile();
        strangers.looping();
        strangers.bombs();
        strangers.falselySigned();
        return strangers.files;
    }

    private void otherFormats() {
        files.put("empty", new byte[0]);
        files.put("one byte", new byte[] {'%'});
        files.put("text", ascii("Convention France Services"));
        files.put("html", ascii("<html><body onload=alert(1)>"));
        files.put(
                "xml", ascii("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>"));
        files.put("zip", HostileFile.zip());
        files.put("png", HostileFile.image("png"));
        files.put("jpeg", HostileFile.image("jpg"));
        files.put("program", HostileFile.program());
        files.put("postscript", ascii("%!PS-Adobe-3.0\nshowpage"));
        files.put("zip before a pdf", HostileFile.joined(HostileFile.zip(), act));
        files.put("pdf before a zip", HostileFile.joined(act, HostileFile.zip()));
        files.put("png before a pdf", HostileFile.joined(HostileFile.image("png"), act));
        files.put("html before a pdf", HostileFile.joined(ascii("<script>1</script>\n"), act));
        files.put("a pdf twice", HostileFile.joined(act, act));
        files.put("a head and nothing", ascii("%PDF-1.7\n"));
        files.put("a head and an end", ascii("%PDF-1.7\nstartxref\n0\n%%EOF"));
        noise(6);
    }

    private void noise(int times) {
        for (int time = 0; time < times; time++) {
            byte[] noise = new byte[1_000 + random.nextInt(50_000)];
            random.nextBytes(noise);
            files.put("noise " + time, time % 2 == 0 ? noise : HostileFile.joined(ascii("%PDF-1.7\n"), noise));
        }
    }

    private void cutAndMutated() {
        for (int time = 0; time < 12; time++) {
            int end = 10 + random.nextInt(act.length - 20);
            files.put("cut at " + end, Arrays.copyOf(act, end));
        }
        for (int time = 0; time < 30; time++) {
            byte[] changed = act.clone();
            for (int at = 0; at <= time / 6; at++) {
                changed[random.nextInt(act.length)] ^= (byte) (1 + random.nextInt(255));
            }
            files.put("mutated " + time, changed);
        }
        for (int time = 0; time < 6; time++) {
            int at = random.nextInt(act.length - 3_000);
            byte[] gap = HostileFile.joined(Arrays.copyOf(act, at), Arrays.copyOfRange(act, at + 500, act.length));
            files.put("a gap at " + at, gap);
        }
    }

    private void altered() {
        for (Edit edit : Edit.values()) {
            files.put("altered " + edit, edit.on(act, 1));
        }
        files.put("spaces at the end", HostileFile.joined(act, ascii(" ".repeat(100) + "x")));
        files.put("a comment at the end", HostileFile.joined(act, ascii("%%EOF\n% nul\n%%EOF\n")));
    }

    private void hostile() {
        files.put("script at opening", HostilePdf.openingWithJavaScript());
        files.put("script in a name tree", HostilePdf.withJavaScriptInANameTree());
        files.put("script in an object stream", HostilePdf.withJavaScriptInAnObjectStream());
        files.put("launch", HostilePdf.launching());
        files.put("acting by itself", HostilePdf.actingByItself());
        files.put("sending a form", HostilePdf.sendingAForm());
        files.put("xfa", HostilePdf.withForm("XFA"));
        files.put("a hidden file", HostilePdf.hidingAFile());
        files.put("encrypted", HostilePdf.encrypted());
        files.put("many pages", HostilePdf.ofPages(501));
        files.put("harmless", HostilePdf.harmless());
    }

    private void looping() {
        files.put(
                "a table before itself", OddPdf.with("").trailer("/Prev START").bytes());
        files.put(
                "a table in a stream of itself",
                OddPdf.with("").trailer("/XRefStm START").bytes());
        files.put("a table before the file", OddPdf.with("").trailer("/Prev -7").bytes());
        files.put(
                "pages in a ring",
                OddPdf.of("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R]/Count 1>>")
                        .bytes());
        files.put(
                "pages that are their own parent",
                OddPdf.of("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 9/Parent 2 0 R>>", "3 0 R")
                        .bytes());
        files.put(
                "fields in a ring",
                OddPdf.with("/AcroForm<</Fields[4 0 R]>>", "<</Kids[4 0 R 5 0 R]>>", "<</Kids[4 0 R]>>")
                        .bytes());
        files.put(
                "a reference to itself", OddPdf.with("/AcroForm 4 0 R", "4 0 R").bytes());
        files.put(
                "references in a ring",
                OddPdf.with("/AcroForm 4 0 R", "5 0 R", "4 0 R").bytes());
        files.put(
                "a length that is its stream",
                OddPdf.with("", "<</Length 4 0 R>>stream\nx\nendstream").bytes());
        files.put("a catalogue that is none", OddPdf.of("[]", "[]").bytes());
        files.put("no pages", OddPdf.of("<</Type/Catalog>>").bytes());
        files.put(
                "an outline in a ring",
                OddPdf.with("/Outlines 4 0 R", "<</First 4 0 R/Next 4 0 R>>").bytes());
        files.put("a chain of objects", OddPdf.with("/A 4 0 R", chain(20_000)).bytes());
        files.put(
                "a signed chain of objects",
                OddPdf.with("/DSS 5 0 R/AcroForm<</Fields[4 0 R]>>", signedChain(20_000))
                        .bytes());
    }

    private void bombs() {
        files.put("a bomb", HostilePdf.bomb());
        files.put(
                "a bomb packed four times", OddPdf.with("").bomb(50_000_000, 4).bytes());
        files.put("many small bombs", manyBombs().bytes());
        files.put("nested", HostilePdf.nested(100_000));
        files.put(
                "nested dictionaries",
                OddPdf.with("/A 4 0 R", "<</A".repeat(50_000) + "1" + ">>".repeat(50_000))
                        .bytes());
        files.put(
                "too many objects",
                OddPdf.with(
                                "",
                                IntStream.range(0, 210_000)
                                        .mapToObj(number -> "1")
                                        .toArray(String[]::new))
                        .bytes());
        files.put(
                "a count of pages beyond all",
                OddPdf.of(
                                "<</Type/Catalog/Pages 2 0 R>>",
                                "<</Type/Pages/Kids[3 0 R]/Count 2147483647>>",
                                "<</Type/Page>>")
                        .bytes());
        files.put(
                "a size beyond all", OddPdf.with("").trailer("/Size 2147483647").bytes());
    }

    private void falselySigned() {
        String head = "<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached";
        files.put(
                "signed with nothing",
                OddPdf.signed(head + "/Contents<>" + RANGE + ">>").bytes());
        files.put(
                "signed with zeros",
                OddPdf.signed(head + "/Contents<" + "00".repeat(4_000) + ">" + RANGE + ">>")
                        .bytes());
        files.put(
                "signed with noise",
                OddPdf.signed(head + "/Contents<" + hexNoise() + ">" + RANGE + ">>")
                        .bytes());
        files.put(
                "signed nowhere",
                OddPdf.signed(head + "/Contents<00>/ByteRange[0 0 0 0]>>").bytes());
        files.put(
                "signed before the file",
                OddPdf.signed(head + "/Contents<00>/ByteRange[-9 5 -3 8]>>").bytes());
        files.put(
                "signed beyond the file",
                OddPdf.signed(head + "/Contents<00>/ByteRange[0 2147483647 2147483647 9]>>")
                        .bytes());
        files.put(
                "signed far beyond",
                OddPdf.signed(head + "/Contents<00>/ByteRange[0 9223372036854775807 9 9]>>")
                        .bytes());
        files.put(
                "signed by words",
                OddPdf.signed(head + "/Contents(oui)/ByteRange[(a) (b) null 5 0 R]>>")
                        .bytes());
        files.put(
                "signed without a range",
                OddPdf.signed(head + "/Contents<00>>>").bytes());
        files.put("signed by an array", OddPdf.signed("[1 2 3]").bytes());
        files.put("signed by itself", OddPdf.signed("4 0 R").bytes());
        files.put(
                "a timestamp of noise",
                OddPdf.signed("<</Type/DocTimeStamp/SubFilter/ETSI.RFC3161/Contents<" + hexNoise() + ">" + RANGE + ">>")
                        .bytes());
        files.put(
                "121 signatures",
                OddPdf.with(
                                "/AcroForm<</Fields["
                                        + IntStream.range(0, 121)
                                                .mapToObj(number -> (4 + 2 * number) + " 0 R ")
                                                .collect(Collectors.joining())
                                        + "]>>",
                                IntStream.range(0, 121)
                                        .boxed()
                                        .flatMap(number -> Stream.of(
                                                "<</FT/Sig/T(a" + number + ")/V " + (5 + 2 * number) + " 0 R>>",
                                                head + "/Contents<00>" + RANGE + ">>"))
                                        .toArray(String[]::new))
                        .bytes());
    }

    private static OddPdf manyBombs() {
        OddPdf pdf = OddPdf.with("");
        for (int bomb = 0; bomb < 8; bomb++) {
            pdf.bomb(90_000_000, 1);
        }
        return pdf;
    }

    private static String[] chain(int length) {
        return IntStream.range(0, length)
                .mapToObj(link -> "<</Next " + (5 + link % length) + " 0 R>>")
                .toArray(String[]::new);
    }

    private static String[] signedChain(int length) {
        String[] chain = chain(length);
        chain[0] = "<</FT/Sig/T(a)/Rect[0 0 0 0]/V<</Type/Sig/Contents<00>" + RANGE + "/A 5 0 R>>>>";
        return chain;
    }

    private String hexNoise() {
        byte[] noise = new byte[3_000];
        random.nextBytes(noise);
        return HexFormat.of().formatHex(noise);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
