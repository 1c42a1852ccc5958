package org.mutualaid.confluence.devhost.site;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fixed users of the host, all invented; every password is the user name. */
public final class People {

    /** Everybody who holds a licence: all users. */
    public static final String EVERYBODY = "confluence-users";
    public static final String ADMINISTRATORS = "confluence-administrators";
    /** Members of the demo coalition who have no other role. */
    public static final String RIVERSIDE_MEMBERS = "riverside-members";

    private static final int LOAD_USERS = 300;
    /** Names for those of the many plain members who appear in the demo. */
    private static final List<String> PLAIN_MEMBERS = List.of("Noor Bakker", "Gwen Price", "Idris Bello",
            "Marta Zielinska", "Owen Farrell", "Yara Khalil", "Pilar Ortega", "Dev Chandran", "Hanna Virtanen",
            "Luca Moretti", "Salma Idrissi", "Tom Brannigan", "Abeba Tesfaye", "Ines Carvalho", "Karim Saleh",
            "Joan Whitaker", "Mateo Quiroga", "Freya Nilsen", "Bilal Sharif", "Rosa Lindner", "Colm Doherty",
            "Xiomara Paz", "Nadia Osman");

    private final Map<String, Person> byName = new LinkedHashMap<>();
    private final Map<String, Person> byKey = new LinkedHashMap<>();

    public People() {
        add("admin", "Robin Ashdown", ADMINISTRATORS);
        add("coordinator", "Amina Yusuf", RIVERSIDE_MEMBERS);
        add("resources", "Tomás Villanueva", RIVERSIDE_MEMBERS);
        add("care", "Ruth Okonjo", RIVERSIDE_MEMBERS);
        add("volunteer", "Sam Keller", RIVERSIDE_MEMBERS);
        add("volunteer2", "Leila Haddad", RIVERSIDE_MEMBERS);
        add("newcomer", "Jonas Lindqvist", RIVERSIDE_MEMBERS);
        add("partner", "Priya Raman");
        add("outsider", "Dana Whitlock");
        add("neighbour", "Clara Weiss");
        add("neighbour2", "Yusra Mansour");
        for (int number = 1; number <= LOAD_USERS; number++) {
            String fullName = number <= PLAIN_MEMBERS.size() ? PLAIN_MEMBERS.get(number - 1)
                    : String.format(Locale.ROOT, "Member %03d", number);
            add(String.format(Locale.ROOT, "load%03d", number), fullName, RIVERSIDE_MEMBERS);
        }
    }

    public Optional<Person> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public Optional<Person> withKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The user of that name when the password is right. */
    public Optional<Person> withPassword(String name, String password) {
        return named(name).filter(person -> person.name().equals(password));
    }

    public Collection<Person> all() {
        return Collections.unmodifiableCollection(byName.values());
    }

    private void add(String name, String fullName, String... groups) {
        Set<String> memberOf = new HashSet<>(Set.of(groups));
        memberOf.add(EVERYBODY);
        Person person = new Person(name, fullName, memberOf);
        byName.put(name, person);
        byKey.put(person.key(), person);
    }
}
