package fr.maillage.shared.startup;

/** The platform was started in a way in which it could lose or show what it must keep. */
public class UnsafeSetup extends RuntimeException {

    private final String remedy;

    public UnsafeSetup(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    /** What its operator is to do. */
    public String remedy() {
        return remedy;
    }
}
