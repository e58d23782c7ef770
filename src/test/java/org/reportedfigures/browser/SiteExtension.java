package org.reportedfigures.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Keeps one {@link Site} for all browser tests of a run; JUnit closes it after the last. */
final class SiteExtension implements ParameterResolver, AfterEachCallback {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Site.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return site(context);
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        site(context).endTest();
    }

    private static Site site(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(SiteExtension.class))
                .computeIfAbsent(Site.class, key -> new Site(), Site.class);
    }
}
