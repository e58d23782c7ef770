package org.reportedfigures.http;

import java.util.function.BooleanSupplier;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Whoever waits for the answer to the current thread's request. */
public final class Client {
    /**
     * The attribute of a request that holds a {@link BooleanSupplier}: whether its client has gone.
     */
    public static final String GONE = Client.class.getName() + ".gone";

    private Client() {}

    /** False where nobody can tell. */
    static boolean hasGone() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request != null
                && request.getAttribute(GONE, RequestAttributes.SCOPE_REQUEST)
                        instanceof BooleanSupplier gone
                && gone.getAsBoolean();
    }
}
