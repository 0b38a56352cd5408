package io.standpoint.serve;

import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;

/** A dataset that tells its revision of every commit. */
final class RevisedDataset extends DatasetGraphWrapper {

    private final Revision revision;

    RevisedDataset(DatasetGraph dataset, Revision revision) {
        super(dataset, dataset.getContext());
        this.revision = revision;
    }

    @Override
    public void commit() {
        boolean writes = transactionMode() == ReadWrite.WRITE;
        super.commit();
        if (writes) {
            revision.changed();
        }
    }
}
