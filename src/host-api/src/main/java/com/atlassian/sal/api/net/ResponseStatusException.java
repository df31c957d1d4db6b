package com.atlassian.sal.api.net;

/**
 * The answer says that the request failed, and nobody was there to look at it.
 *
 * <p>Source: CLASS sal-api-4.4.2
 *
 * <p>Confidence: certain-9, likely-10
 */
public class ResponseStatusException extends ResponseException {
    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // the host's answer; nobody writes this exception to a stream
    private final Response response;

    public ResponseStatusException(String message, Response response) {
        super(message);
        this.response = response;
    }

    public Response getResponse() {
        return response;
    }
}
