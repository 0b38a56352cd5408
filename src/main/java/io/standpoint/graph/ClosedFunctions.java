package io.standpoint.graph;

import java.util.Iterator;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.MappedLoader;
import org.jspecify.annotations.Nullable;

/**
 * The functions that a query, shape or rule may call: those that ARQ has registered. ARQ's own registries also load any
 * Java class that is named by an address of the scheme {@code java:} or of a namespace that stands for a Java package, among
 * them {@code afn:wait}, which sleeps through a query's timeout; these refuse a query with such an address. Where the address
 * is only computed ({@code CALL}), the expression is an error.
 */
final class ClosedFunctions extends FunctionRegistry {

    private ClosedFunctions(FunctionRegistry open) {
        for (Iterator<String> names = open.keys(); names.hasNext(); ) {
            String name = names.next();
            put(name, open.get(name));
        }
    }

    /** Makes them the functions of all queries from now on. */
    static synchronized void install() {
        Context context = ARQ.getContext();
        FunctionRegistry functions = FunctionRegistry.get(context);
        if (!(functions instanceof ClosedFunctions)) {
            FunctionRegistry.set(context, new ClosedFunctions(functions));
            PropertyFunctionRegistry.set(context, new Properties(PropertyFunctionRegistry.chooseRegistry(context)));
        }
    }

    /**
     * The function with an address; null where there is none, which makes the expression an error, as in SPARQL.
     *
     * @throws QueryBuildException if the address names a Java class
     */
    @Override
    public @Nullable FunctionFactory get(String address) {
        if (isRegistered(address)) {
            return super.get(address);
        }
        refuseClass(address);
        return null;
    }

    private static void refuseClass(String address) {
        if (MappedLoader.mapDynamicURI(address) != null) {
            throw new QueryBuildException(
                    "The function <" + address + "> may not be called: it would load a Java class");
        }
    }

    /** The same for property functions: predicates that are computed. */
    private static final class Properties extends PropertyFunctionRegistry {

        private Properties(PropertyFunctionRegistry open) {
            for (Iterator<String> names = open.keys(); names.hasNext(); ) {
                String name = names.next();
                put(name, open.get(name));
            }
        }

        @Override
        public boolean manages(String address) {
            if (isRegistered(address)) {
                return true;
            }
            refuseClass(address);
            return false;
        }

        @Override
        public @Nullable PropertyFunctionFactory get(String address) {
            return manages(address) ? super.get(address) : null;
        }
    }
}
