package org.migworkbench.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class MethodLengthsTest {

    @Test
    void measuresWhatHasABodyWithoutTheCommentBeforeIt() throws IOException {
        MethodLengths lengths = new MethodLengths();
        lengths.add("Some.java", """
                abstract class Some {

                    /**
                     * A comment.
                     */
                    Some() {
                    }

                    abstract void nothing();

                    int one() { return 1; }

                    @Override
                    public String toString() {
                        return new Object() {
                            @Override
                            public String toString() {
                                return "";
                            }
                        }.toString();
                    }
                }
                """);
        lengths.measure();
        assertEquals(4, lengths.count());
        assertEquals(1, lengths.quantile(0.25));
        assertEquals(2, lengths.quantile(0.5));
        assertEquals(4, lengths.quantile(0.75));
        assertEquals(9, lengths.quantile(1));
    }
}
