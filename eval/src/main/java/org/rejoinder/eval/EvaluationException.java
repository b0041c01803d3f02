package org.rejoinder.eval;

/** The evaluation cannot run, or its result is not the frozen one; the message says what to do. */
final class EvaluationException extends RuntimeException {
    private static final long serialVersionUID = 1;

    EvaluationException(String message) {
        super(message);
    }
}
