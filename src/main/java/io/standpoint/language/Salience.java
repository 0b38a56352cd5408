package io.standpoint.language;

/** How strongly a mention suggests itself for a pronoun. */
final class Salience {

    private static final int SENTENCE = 60;
    private static final int SUBJECT = 50;
    private static final int NAME = 25;
    private static final int OBJECT = 10;
    private static final int EMBEDDED = -15;
    private static final int OTHER_VOICE = -40;
    private static final int REPETITION = 5;
    private static final int MARGIN = 10;
    private static final int ENOUGH = -5;
    private static final int MOST_REPETITIONS = 6;

    /** How many sentences back he or she may have been mentioned, and how many a thing. */
    private static final int REACH_PERSON = 6;

    static final int REACH_THING = 2;

    private final Candidate pronoun;
    private final Discourse discourse;

    Salience(Candidate pronoun, Discourse discourse) {
        this.pronoun = pronoun;
        this.discourse = discourse;
    }

    boolean isWithinReach(Candidate candidate) {
        int distance = pronoun.sentence() - candidate.sentence();
        return distance <= (pronoun.is(NameType.PERSON) ? REACH_PERSON : REACH_THING);
    }

    /** Whether the best is good enough: for a thing, it must stand out from the next and be close to mind. */
    boolean isClear(int best, int rival) {
        return pronoun.is(NameType.PERSON) || (best >= ENOUGH && (rival < ENOUGH || best - rival >= MARGIN));
    }

    int of(Candidate candidate) {
        int score = -SENTENCE * (pronoun.sentence() - candidate.sentence());
        String relation = candidate.relation();
        if (candidate.isSubject()) {
            score += SUBJECT;
        } else if (relation.equals("obj") || relation.equals("iobj")) {
            score += OBJECT;
        } else if (relation.startsWith("nmod") || relation.equals("compound")) {
            score += EMBEDDED;
        }
        Cluster cluster = discourse.partition().of(candidate);
        if (cluster.name().isPresent()) {
            score += NAME;
        }
        if (!discourse.quote(candidate).equals(discourse.quote(pronoun))) {
            score += OTHER_VOICE;
        }
        return score + REPETITION * Math.min(cluster.members().size(), MOST_REPETITIONS);
    }
}
