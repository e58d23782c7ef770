package org.reportedfigures.laws;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** New seeds at each run, as many as a law has tries; none after one that fails. */
final class Seeds implements ArgumentsProvider {
    private static final Namespace LAW = Namespace.create(Seeds.class);

    @Override
    public Stream<? extends Arguments> provideArguments(
            ParameterDeclarations parameters, ExtensionContext law) {
        String one = System.getProperty("seed");
        int tries = law.getRequiredTestMethod().getAnnotation(Law.class).tries();
        LongStream seeds =
                one == null
                        ? new SplittableRandom().longs(tries, 0, Long.MAX_VALUE)
                        : LongStream.of(Long.parseLong(one));
        return seeds.takeWhile(seed -> law.getStore(LAW).get("failed") == null)
                .mapToObj(seed -> Arguments.of(Named.of("-Dseed=" + seed, new Any(seed))));
    }

    /** Says the seed with the failure, and ends the law. */
    static final class Failing implements TestExecutionExceptionHandler {
        @Override
        public void handleTestExecutionException(ExtensionContext one, Throwable failure) {
            one.getParent().orElseThrow().getStore(LAW).put("failed", true);
            throw new AssertionError(one.getDisplayName() + ": " + failure.getMessage(), failure);
        }
    }
}
