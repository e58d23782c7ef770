package org.reportedfigures;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.reportedfigures.http.Client;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Lets whoever works for a request see whether its client has gone. */
@Component
class Clients implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(new Watch());
    }

    private static final class Watch extends ValveBase {
        Watch() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response)
                throws IOException, ServletException {
            if ("GET".equals(request.getMethod())) {
                BooleanSupplier gone = () -> hasGone(request.getCoyoteRequest());
                request.setAttribute(Client.GONE, gone);
            }
            getNext().invoke(request, response);
        }

        /**
         * Looks without waiting whether the connection can be read. Its end reads as one byte,
         * again and again; of a next request that was sent ahead, only the first look says
         * something.
         */
        private static boolean hasGone(org.apache.coyote.Request request) {
            boolean first = isReadable(request);
            return first && isReadable(request);
        }

        private static boolean isReadable(org.apache.coyote.Request request) {
            request.action(ActionCode.AVAILABLE, true);
            return request.getAvailable() > 0;
        }
    }
}
