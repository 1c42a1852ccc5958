package org.mutualaid.confluence.devhost.site;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/** A user of the host. The user key is the md5 hex of the name, so that a name can never pass for a key. */
public record Person(String name, String fullName, Set<String> groups) implements ConfluenceUser {

    public Person {
        groups = Set.copyOf(groups);
    }

    @Override
    public UserKey getKey() {
        return new UserKey(key());
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getFullName() {
        return fullName;
    }

    /** The user key as 32 hex digits. */
    public String key() {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** First letters of the first and the last name, for the avatar. */
    public String initials() {
        String[] parts = fullName.split(" ");
        String last = parts.length > 1 ? parts[parts.length - 1].substring(0, 1) : "";
        return parts[0].charAt(0) + last;
    }
}
