package org.reportedfigures.laws;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Any value of a kind; the same seed gives the same values in the same order. */
public final class Any {
    private final Random random;

    Any(long seed) {
        // Random alone starts alike from seeds that are near each other.
        this.random = new Random(new java.util.SplittableRandom(seed).nextLong());
    }

    /** A number from {@code least} to {@code most}, both included. */
    public int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    public boolean either() {
        return random.nextBoolean();
    }

    @SafeVarargs
    public final <T> T of(T... values) {
        return values[random.nextInt(values.length)];
    }

    public <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** At most that many of the values, each once, in any order. */
    public <T> Set<T> someOf(Collection<T> values, int most) {
        return new LinkedHashSet<>(
                shuffled(values).subList(0, between(0, Math.min(most, values.size()))));
    }

    public <T> List<T> shuffled(Collection<T> values) {
        var all = new ArrayList<>(values);
        Collections.shuffle(all, random);
        return all;
    }

    public <T> List<T> list(int least, int most, Supplier<T> value) {
        return Stream.generate(value).limit(between(least, most)).toList();
    }

    /** At most that many UTF-16 units of every kind: noncharacters and lone surrogates too. */
    public String text(int most) {
        return IntStream.range(0, between(0, most))
                .map(i -> of(0x7F, 0x2FF, 0xFFFF))
                .map(last -> between(0, last))
                .collect(
                        StringBuilder::new,
                        (text, c) -> text.append((char) c),
                        StringBuilder::append)
                .toString();
    }

    /** At most that many of the characters. */
    public String textOf(String characters, int most) {
        int[] points = characters.codePoints().toArray();
        return String.join(
                "", list(0, most, () -> Character.toString(points[random.nextInt(points.length)])));
    }

    /**
     * A number between two whole ones, both included, with at most that many digits after its
     * point: small and large ones are as frequent, and the ends, nought and one come up.
     */
    public BigDecimal decimal(String least, String most, int scale) {
        BigInteger from = new BigDecimal(least).setScale(scale).unscaledValue();
        BigInteger to = new BigDecimal(most).setScale(scale).unscaledValue();
        BigInteger unit = BigInteger.TEN.pow(scale);
        BigInteger found =
                random.nextInt(20) == 0
                        ? of(from, to, BigInteger.ZERO, BigInteger.ONE, unit, unit.negate())
                        : ofAnyLength(from.abs().max(to.abs()).bitLength());
        return new BigDecimal(found.max(from).min(to), scale);
    }

    private BigInteger ofAnyLength(int bits) {
        var size = new BigInteger(between(1, bits), random);
        return either() ? size : size.negate();
    }
}
