package org.reportedfigures.drawing;

/**
 * How a colour looks to people with one kind of cone missing, and how far two colours lie apart.
 *
 * <p>Protan and deutan: Viénot, Brettel and Mollon 1999. Tritan: Brettel, Viénot and Mollon 1997,
 * which needs two half planes. Both as matrices for linear sRGB, from libDaltonLens (public domain,
 * daltonlens.org/understanding-cvd-simulation).
 */
enum ColourSight {
    NORMAL,
    PROTAN,
    DEUTAN,
    TRITAN;

    private static final double[] PROTAN_VIEW = {
        0.11238, 0.88762, 0, 0.11238, 0.88762, 0, 0.00401, -0.00401, 1
    };
    private static final double[] DEUTAN_VIEW = {
        0.29275, 0.70725, 0, 0.29275, 0.70725, 0, -0.02234, 0.02234, 1
    };
    private static final double[] TRITAN_ONE = {
        1.01277, 0.13548, -0.14826, -0.01243, 0.86812, 0.14431, 0.07589, 0.80500, 0.11911
    };
    private static final double[] TRITAN_TWO = {
        0.93678, 0.18979, -0.12657, 0.06154, 0.81526, 0.12320, -0.37562, 1.12767, 0.24796
    };
    private static final double[] TRITAN_PLANE = {0.03901, -0.02788, -0.01113};

    /** CIE76 distance of two colours (#rrggbb) in this sight. */
    double distance(String one, String other) {
        double[] a = lab(seen(linear(one)));
        double[] b = lab(seen(linear(other)));
        return Math.sqrt(square(a[0] - b[0]) + square(a[1] - b[1]) + square(a[2] - b[2]));
    }

    /** Contrast as WCAG 2 has it, from 1 to 21. */
    static double contrast(String one, String other) {
        double a = luminance(linear(one)) + 0.05;
        double b = luminance(linear(other)) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private double[] seen(double[] c) {
        return switch (this) {
            case NORMAL -> c;
            case PROTAN -> through(PROTAN_VIEW, c);
            case DEUTAN -> through(DEUTAN_VIEW, c);
            case TRITAN -> {
                double side =
                        TRITAN_PLANE[0] * c[0] + TRITAN_PLANE[1] * c[1] + TRITAN_PLANE[2] * c[2];
                yield through(side >= 0 ? TRITAN_ONE : TRITAN_TWO, c);
            }
        };
    }

    private static double[] through(double[] m, double[] c) {
        var out = new double[3];
        for (int i = 0; i < 3; i++) {
            double sum = m[3 * i] * c[0] + m[3 * i + 1] * c[1] + m[3 * i + 2] * c[2];
            out[i] = Math.clamp(sum, 0, 1);
        }
        return out;
    }

    private static double[] linear(String hex) {
        var out = new double[3];
        for (int i = 0; i < 3; i++) {
            double v = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            out[i] = v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
        }
        return out;
    }

    private static double luminance(double[] c) {
        return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
    }

    private static double[] lab(double[] c) {
        double x = root((0.4124564 * c[0] + 0.3575761 * c[1] + 0.1804375 * c[2]) / 0.95047);
        double y = root(0.2126729 * c[0] + 0.7151522 * c[1] + 0.0721750 * c[2]);
        double z = root((0.0193339 * c[0] + 0.1191920 * c[1] + 0.9503041 * c[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }

    private static double square(double v) {
        return v * v;
    }
}
