package org.migworkbench.core.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;

class PolicyTextTest {

    private static final List<String> SIGNS = List.of("a", "b1", ",", "+", "=", ":", "\"", " ", "xen", "x=", ",y=",
            "1e+5",
            "\n", "日", "\u202e", "%");

    private static PolicySpec policy(String id, String... params) {
        TreeMap<String, String> map = new TreeMap<>();
        for (int i = 0; i < params.length; i += 2) {
            map.put(params[i], params[i + 1]);
        }
        return new PolicySpec(new PolicyRef(id, map), List.of());
    }

    @Test
    void ordinaryValuesStandAsTheyAre() {
        assertEquals("xen:a=0.6:9889,1.7:14179,b=1e+5",
                PolicyText.of(policy("xen", "a", "0.6:9889,1.7:14179", "b", "1e+5")));
        assertEquals("xen:maxFactor=2,maxIterations=10",
                PolicyText.of(policy("xen", "maxIterations", "10", "maxFactor", "2")));
    }

    @Test
    void whatWouldBeTakenForAnotherNameStandsInQuotes() {
        PolicySpec odd = policy("qemu", "a", "1,b=2", "c", " +xen ", "d", "say \"so\"");
        assertEquals("qemu:\"a\"=\"1,b=2\",\"c\"=\" +xen \",\"d\"=\"say \"\"so\"\"\"", PolicyText.of(odd));
        assertEquals(odd, PolicyText.parseWhole(PolicyText.of(odd)));
        assertEquals(List.of(odd, odd), PolicyText.parseAll(PolicyText.of(odd) + "," + PolicyText.of(odd)));
    }

    @Test
    void everyPolicyIsReadBackAsItWas() {
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            List<PolicyRef> parts = new ArrayList<>();
            for (int part = random.nextInt(3); part >= 0; part--) {
                TreeMap<String, String> params = new TreeMap<>();
                for (int j = random.nextInt(3); j > 0; j--) {
                    params.put("p" + word(random), word(random));
                }
                parts.add(new PolicyRef(List.of("xen", "qemu-xbzrle", "rle").get(random.nextInt(3)), params));
            }
            PolicySpec policy = new PolicySpec(parts.get(0), parts.subList(1, parts.size()));
            assertEquals(policy, PolicyText.parseWhole(PolicyText.of(policy)), () -> PolicyText.of(policy));
        }
    }

    private static String word(Random random) {
        return random.ints(random.nextInt(5), 0, SIGNS.size()).mapToObj(SIGNS::get).collect(Collectors.joining());
    }

    @Test
    void aNameTwiceIsRefusedInQuotesToo() {
        assertEquals("The policy 'xen:a=1,\"a\"=2' gives a twice; once is allowed.",
                assertThrows(IllegalArgumentException.class, () -> PolicyText.parse("xen:a=1,\"a\"=2")).getMessage());
    }
}
