package io.standpoint.extract;

import io.standpoint.assertion.Participant;
import io.standpoint.assertion.Status;
import java.util.Optional;

/**
 * Words that name a role, with the organisation it is held in and the time, as far as the words around them show.
 *
 * @param begin        first token of the role itself
 * @param end          one past its last token
 * @param head         the token that the parse hangs it on
 * @param words        the role, such as {@code deputy attorney general}
 * @param organization the organisation, government or country beside it
 * @param bare         whether nothing beside it says whose the role is, known or not
 * @param status       from words such as "former"; empty where there are none
 */
record RolePhrase(
        int begin,
        int end,
        int head,
        String words,
        Optional<Participant> organization,
        boolean bare,
        Optional<Status> status) {}
