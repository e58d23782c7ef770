package org.reportedfigures;

import java.nio.file.Path;
import org.reportedfigures.dossiers.json.DossierLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is set in application.yml, the environment or on the command line.
 *
 * @param data the folder of dossiers
 * @param url the address that is given to others
 * @param versions where versions that links pin are kept
 * @param limits how much a dossier may ask of the machine
 */
@ConfigurationProperties("figures")
public record Settings(
        Path data, String url, @DefaultValue VersionSettings versions, @DefaultValue Most limits) {
    /**
     * @param size of all of them together; those go first that nobody has asked for the longest
     */
    record VersionSettings(
            @DefaultValue("versions") Path folder, @DefaultValue("1GB") DataSize size) {}

    /** The settings of {@link DossierLimits}; sizes may be written as {@code 16MB}. */
    public record Most(
            @DefaultValue("16MB") DataSize jsonBytes,
            @DefaultValue("4MB") DataSize textBytes,
            @DefaultValue("64MB") DataSize allTextBytes,
            @DefaultValue("32") int nesting,
            @DefaultValue("100000") int statements,
            @DefaultValue("500") int charts,
            @DefaultValue("48MB") DataSize rowBytes,
            @DefaultValue("1000") int problems) {
        /** Throws ArithmeticException for a size of 2 GiB and more. */
        public DossierLimits asLimits() {
            return new DossierLimits(
                    Math.toIntExact(jsonBytes.toBytes()),
                    Math.toIntExact(textBytes.toBytes()),
                    Math.toIntExact(allTextBytes.toBytes()),
                    nesting,
                    statements,
                    charts,
                    Math.toIntExact(rowBytes.toBytes()),
                    problems);
        }
    }
}
