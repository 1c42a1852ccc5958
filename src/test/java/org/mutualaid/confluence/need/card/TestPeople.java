package org.mutualaid.confluence.need.card;

import java.util.Optional;
import org.mutualaid.confluence.platform.PeopleGateway;

/** People whose key is {@code key-of-} and their user name, and whose full name is an attack on the page. */
public final class TestPeople implements PeopleGateway {

    private static final String KEY = "key-of-";

    @Override
    public Optional<String> nameOf(String userKey) {
        return userNameOf(userKey).map(name -> TestDesk.ATTACK + " " + name);
    }

    @Override
    public Optional<String> userNameOf(String userKey) {
        return Optional.of(userKey.substring(KEY.length()));
    }

    @Override
    public Optional<String> keyOf(String userName) {
        return Optional.of(KEY + userName).filter(any -> !userName.equals("nobody"));
    }
}
