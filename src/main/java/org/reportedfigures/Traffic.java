package org.reportedfigures;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Counts answers by their class (2xx, 3xx, 4xx, 5xx) for {@link Metrics}. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Traffic implements Filter, MeterBinder {
    private static final int CLASSES = 6;

    private final LongAdder[] answers = new LongAdder[CLASSES];
    private final LongAdder nanoseconds = new LongAdder();

    Traffic() {
        for (int i = 0; i < CLASSES; i++) {
            answers[i] = new LongAdder();
        }
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long began = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            nanoseconds.add(System.nanoTime() - began);
            int status = ((HttpServletResponse) response).getStatus();
            answers[Math.min(status / 100, CLASSES - 1)].increment();
        }
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (int i = 2; i < CLASSES; i++) {
            FunctionCounter.builder("http.answers", answers[i], LongAdder::sum)
                    .description("Answers to requests, by the class of their status")
                    .tag("status", i + "xx")
                    .register(registry);
        }
        FunctionCounter.builder("http.answers.time", nanoseconds, sum -> sum.sum() / 1e9)
                .description("Time that all answers took together")
                .baseUnit("seconds")
                .register(registry);
    }
}
