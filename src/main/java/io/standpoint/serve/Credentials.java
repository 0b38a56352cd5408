package io.standpoint.serve;

/**
 * Who may write, for HTTP Basic authentication (RFC 7617).
 *
 * @param user     without a colon
 * @param password as it is
 */
public record Credentials(String user, String password) {

    public Credentials {
        if (user.isBlank() || user.contains(":") || password.isBlank()) {
            throw new IllegalArgumentException("Credentials are a user's name and a password, with a colon in between");
        }
    }

    /**
     * Reads {@code USER:PASSWORD}.
     *
     * @throws IllegalArgumentException if it is not that
     */
    public static Credentials parse(String text) {
        int colon = text.indexOf(':');
        return new Credentials(
                text.substring(0, Math.max(colon, 0)), text.substring(colon + 1).strip());
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "Credentials[user=" + user + "]";
    }
}
