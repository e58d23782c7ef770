package org.reportedfigures.library;

import java.util.List;

/**
 * A value in an address that means nothing here.
 *
 * @param allowed the values that do, or one phrase that says their form
 */
public record Rejected(String parameter, String value, List<String> allowed) {}
