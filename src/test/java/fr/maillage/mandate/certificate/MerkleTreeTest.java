package fr.maillage.mandate.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From every leaf of a tree a path leads to its root, and from nothing else. */
class MerkleTreeTest {

    @Test
    void hashesAnEmptyLeafAsCertificateTransparencyDoes() {
        assertThat(MerkleTree.leaf("")).isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 9, 31, 32, 33})
    void leadsFromEveryLeafToItsRoot(int size) {
        for (int index = 0; index < size; index++) {
            Inclusion inclusion = inclusion(index, size);
            assertThat(inclusion.holds()).isTrue();
            assertThat(Inclusion.read(inclusion.line().replaceAll("(.{40})", "$1\n  ")))
                    .contains(inclusion);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8, 13})
    void leadsNowhereFromAnythingElse(int size) {
        for (int index = 0; index < size; index++) {
            Inclusion honest = inclusion(index, size);
            assertThat(changed(honest, leaf(size), index, size, honest.path()).holds())
                    .isFalse();
            assertThat(changed(honest, honest.leaf(), (index + 1) % size, size, honest.path())
                            .holds())
                    .isFalse();
            assertThat(changed(honest, honest.leaf(), index + size, size, honest.path())
                            .holds())
                    .isFalse();
            assertThat(changed(
                                    honest,
                                    honest.leaf(),
                                    index,
                                    size,
                                    honest.path().subList(1, honest.path().size()))
                            .holds())
                    .isFalse();
        }
    }

    @Test
    void readsNothingThatIsNoProof() {
        assertThat(Inclusion.read("")).isEmpty();
        assertThat(Inclusion.read("${7*7}|0|1||" + "0".repeat(64))).isEmpty();
        assertThat(Inclusion.read("x".repeat(1_000_000))).isEmpty();
    }

    /** As deep as a line may be long. */
    @Test
    void readsALineOfVeryManyValues() {
        String leaf = "maillage-destruction-1" + ";a=b".repeat(1_950);

        assertThat(Inclusion.read(leaf)).isEmpty();
        assertThat(Inclusion.read(leaf + "|0|1||" + MerkleTree.leaf(leaf)))
                .hasValueSatisfying(inclusion -> assertThat(inclusion.holds()).isTrue());
    }

    private static Inclusion changed(Inclusion honest, String leaf, int index, int size, List<String> path) {
        return new Inclusion(leaf, index, size, path, honest.root());
    }

    private static Inclusion inclusion(int index, int size) {
        MerkleTree tree = new MerkleTree(IntStream.range(0, size)
                .mapToObj(MerkleTreeTest::leaf)
                .map(MerkleTree::leaf)
                .toList());
        return new Inclusion(leaf(index), index, size, tree.path(index), tree.root());
    }

    private static String leaf(int number) {
        return "maillage-destruction-1;what=mandate;number=M-" + number;
    }
}
