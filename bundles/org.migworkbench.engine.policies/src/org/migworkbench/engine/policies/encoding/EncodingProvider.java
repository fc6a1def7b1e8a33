package org.migworkbench.engine.policies.encoding;

import java.util.List;
import java.util.function.BiFunction;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policy.Encoding;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.engine.policy.catalog.PolicyProvider;

/** Offers one encoding of this package by itself, to be put in the place of another policy's. */
final class EncodingProvider implements PolicyProvider<Encoding> {

    private final PolicyDescriptor<Encoding> descriptor;
    private final BiFunction<Params, PolicyContext, Encoding> factory;

    EncodingProvider(String id, String label, String summary, String source, List<ParamSpec<?>> params,
            BiFunction<Params, PolicyContext, Encoding> factory) {
        this.descriptor = new PolicyDescriptor<>(id, Encoding.class, label, summary, source, params);
        this.factory = factory;
    }

    @Override
    public PolicyDescriptor<Encoding> descriptor() {
        return descriptor;
    }

    @Override
    public Encoding create(Params params, PolicyContext context) {
        return factory.apply(params, context);
    }
}
