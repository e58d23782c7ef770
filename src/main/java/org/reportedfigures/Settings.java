package org.reportedfigures;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What is set in application.yml, the environment or on the command line.
 *
 * @param data the folder of dossiers
 * @param url the address that is told to others
 */
@ConfigurationProperties("figures")
record Settings(Path data, String url) {}
