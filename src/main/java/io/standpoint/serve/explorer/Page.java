package io.standpoint.serve.explorer;

/** One kind of page. */
interface Page {

    /** Answers a visit, within the transaction that the visit's {@link Visit#lens} reads in. */
    Answer answer(Visit visit);
}
