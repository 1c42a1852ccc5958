package org.mutualaid.confluence.group.number;

/** Where coordinators settle when entries of the registry are looked at again, and who approves money. */
public final class RegistrySection extends NumbersSection {

    public RegistrySection(NumbersService service, Around around) {
        super(AgreedNumbers.REGISTRY, service, around);
    }
}
