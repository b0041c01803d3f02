package org.rejoinder.model;

/** Something that a user can mend: bad input, an unreadable file. The message says where and how. */
public final class RejoinderException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    /**
     * An error with its code in front of the message.
     *
     * @param code what kind of error
     * @param message what failed, where, what was expected, what was found, what to do
     */
    public RejoinderException(ErrorCode code, String message) {
        super(code.code() + " " + message);
        this.code = code;
    }

    /** The same, keeping the cause. */
    public RejoinderException(ErrorCode code, String message, Throwable cause) {
        this(code, message);
        initCause(cause);
    }

    /** What kind of error. */
    public ErrorCode code() {
        return code;
    }
}
