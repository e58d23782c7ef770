package org.reportedfigures.http;

import java.util.function.BooleanSupplier;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The client that waits for the response to the current thread's request. */
public final class Client {
    /**
     * The request attribute with a {@link BooleanSupplier}: whether its client has disconnected.
     */
    public static final String GONE = Client.class.getName() + ".gone";

    private Client() {}

    /** False if unknown. */
    static boolean hasGone() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request != null
                && request.getAttribute(GONE, RequestAttributes.SCOPE_REQUEST)
                        instanceof BooleanSupplier gone
                && gone.getAsBoolean();
    }
}
