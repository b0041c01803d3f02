package org.rejoinder.model;

/**
 * The main thing a speaker does with a content. If two fit, the one declared first wins, except that {@link #STATE} is
 * always last; the order is that of the annotation guidelines.
 */
public enum Act {
    /** Says that a claim is false, or that something alleged was not done. */
    DENY(Plover.REJECT),
    /** Declines, rejects a proposal or request, says that self will not do it. */
    REFUSE(Plover.REJECT),
    /** Threatens, or warns of harm to whom is spoken to. */
    THREATEN(Plover.THREATEN),
    /** Alleges wrongdoing, blames, criticises, condemns, mocks. */
    ACCUSE(Plover.ACCUSE),
    /** Urges, calls on, orders, advises somebody to do something. */
    DEMAND(Plover.REQUEST),
    /** Commits self or own side to do something. */
    PROMISE(Plover.AGREE),
    /** Accepts, consents, announces an agreement of the own side. */
    AGREE(Plover.AGREE),
    /** Affirms, admits or concedes that something claimed or asked is so. */
    CONFIRM(Plover.NONE),
    /** Suggests, offers, puts forward a plan. */
    PROPOSE(Plover.AGREE),
    /** Praises, endorses, thanks, defends, expresses sympathy. */
    SUPPORT(Plover.SUPPORT),
    /** Asks a question to learn something. */
    ASK(Plover.NONE),
    /** Thinks, hopes, fears, wants, knows: an attitude that is not reported as speech. */
    BELIEVE(Plover.NONE),
    /** Asserts, reports, tells, explains, predicts. */
    STATE(Plover.NONE);

    private final Plover plover;

    Act(Plover plover) {
        this.plover = plover;
    }

    /** The nearest PLOVER event type. */
    public Plover plover() {
        return plover;
    }
}
