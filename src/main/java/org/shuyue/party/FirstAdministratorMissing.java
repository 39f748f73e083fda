package org.shuyue.party;

/** The start fails: nobody could log in. */
class FirstAdministratorMissing extends RuntimeException {
    FirstAdministratorMissing(String message) {
        super(message);
    }
}
