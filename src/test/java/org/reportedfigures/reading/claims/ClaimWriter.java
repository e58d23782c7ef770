package org.reportedfigures.reading.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/** Writes true claims at random, without the reader; what languages have in common. */
abstract class ClaimWriter {
    final Random random;
    final ClaimTimes times;

    ClaimWriter(String language, long seed) {
        random = new Random(new SplittableRandom(seed).nextLong());
        times = new ClaimTimes(language, random);
    }

    abstract TrueClaim any();

    /** A claim whose number occurs once. */
    final TrueClaim next() {
        TrueClaim claim = any();
        while (claim.text().indexOf(claim.number()) != claim.text().lastIndexOf(claim.number())) {
            claim = any();
        }
        return claim;
    }

    final <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    final String number() {
        int n = 13 + random.nextInt(9) * 111 + random.nextInt(80);
        return random.nextInt(3) == 0 ? "%,d".formatted(n * 17) : "" + n;
    }

    final LocalDate day() {
        return LocalDate.of(
                2023 + random.nextInt(3), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }
}
