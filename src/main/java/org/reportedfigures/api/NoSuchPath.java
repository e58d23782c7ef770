package org.reportedfigures.api;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Answers what lies below the paths of programs and is none of them: no page, no session. */
@RestController
class NoSuchPath {
    @GetMapping({"/api/**", "/oembed/**", "/embed.js/**", "/actuator/**"})
    void missing() {
        throw new ResponseStatusException(
                HttpStatus.NOT_FOUND, "There is no such path; /api/dossiers lists what there is.");
    }
}
