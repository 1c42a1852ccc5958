package org.mutualaid.confluence.group.agreement;

public class InMemoryAgreementStoreTest extends AgreementStoreContract {

    @Override
    protected AgreementStore emptyStore() {
        return new InMemoryAgreementStore();
    }
}
