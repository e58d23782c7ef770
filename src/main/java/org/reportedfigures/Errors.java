package org.reportedfigures;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.reportedfigures.http.Refusal;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Says what Tomcat, Spring or Vaadin only gave a status for. */
@Controller
class Errors implements ErrorController {
    /** Nobody is sent here but by a status: asked for as an address, it is none. */
    @RequestMapping("${server.error.path:/error}")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        of(status instanceof Integer code ? code : 404).send(response);
    }

    /** What is below the paths of programs and is none of them: no page, no session. */
    @GetMapping({"/api/**", "/oembed/**", "/embed.js/**", "/actuator/**"})
    void missing(HttpServletResponse response) throws IOException {
        of(404).send(response);
    }

    static Refusal of(int status) {
        return new Refusal(
                status,
                switch (status) {
                    case 400 -> "This request cannot be read.";
                    case 403 -> "This is no page of yours any more; load it again.";
                    case 404 -> "There is no such path; /api/dossiers lists what there is.";
                    case 405 -> "This path is not asked by that method.";
                    case 406 -> "This path has nothing of a type that is accepted.";
                    default ->
                            status < 500
                                    ? "This request cannot be answered."
                                    : "The server could not answer this request.";
                });
    }
}
