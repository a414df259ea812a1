package fr.maillage.document;

/**
 * Where somebody will sign an act.
 *
 * @param name of the field; it belongs to a party and not to a person
 * @param label read out by assistive technology: who is expected to sign here
 * @param width in points, whole ones: a look that is drawn later must fit exactly
 * @param height in points
 */
public record SignaturePlace(String name, String label, int width, int height) {

    private static final int USUAL_WIDTH = 226;
    private static final int USUAL_HEIGHT = 84;

    public SignaturePlace {
        if (!name.matches("[A-Za-z0-9-]+")) {
            throw new IllegalArgumentException("not the name of a field: " + name);
        }
    }

    /** A place of the usual size: two of them fit side by side on a page. */
    public static SignaturePlace of(String name, String label) {
        return new SignaturePlace(name, label, USUAL_WIDTH, USUAL_HEIGHT);
    }
}
