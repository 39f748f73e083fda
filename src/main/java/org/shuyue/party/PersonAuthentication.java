package org.shuyue.party;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.shuyue.Application;
import org.shuyue.shared.PersonId;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks log-in name and password, from the form and from HTTP Basic alike. */
@Component
class PersonAuthentication implements AuthenticationProvider {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Accounts accounts;
    private final People people;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final String nobodysHash;

    PersonAuthentication(Accounts accounts, People people, PasswordEncoder encoder, Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.encoder = encoder;
        this.clock = clock;
        this.nobodysHash = encoder.encode("nobody");
    }

    @Override
    public Authentication authenticate(Authentication request) {
        String login = request.getName().strip();
        String password = String.valueOf(request.getCredentials());
        Optional<Account> found = PartyInput.isLogin(login) ? accounts.look(new PersonId(login)) : Optional.empty();
        if (found.isEmpty()) {
            encoder.matches(password, nobodysHash); // an unknown name takes as long as a wrong password
            accounts.unknown(shortened(login), address(request));
            throw wrong();
        }
        check(new PersonId(login), found.get(), password, address(request));
        return accepted(new PersonId(login), request);
    }

    private void check(PersonId id, Account account, String password, String address) {
        account.lockAt(clock.instant()).ifPresent(until -> {
            throw new LockedException("连续" + Accounts.MOST_FAILURES + "次登录失败，账号已锁定，请于"
                    + TIME.format(until.atZone(Application.ZONE).plusMinutes(1))
                    + "后再试，或联系系统管理员重置口令");
        });
        if (!encoder.matches(password, account.passwordHash())) {
            accounts.failed(id, address);
            throw wrong();
        }
        if (!account.active()) {
            throw new DisabledException("账号已停用，请联系系统管理员");
        }
        if (account.failures() > 0 || account.lockedUntil() != null) {
            accounts.forgetFailures(id);
        }
    }

    private Authentication accepted(PersonId id, Authentication request) {
        User principal = new User(
                id.value(),
                "",
                AuthorityUtils.createAuthorityList(people.find(id).roles().stream()
                        .map(role -> "ROLE_" + role.name())
                        .toList()));
        UsernamePasswordAuthenticationToken accepted =
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
        accepted.setDetails(request.getDetails());
        return accepted;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    static String address(Authentication authentication) {
        return authentication.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : "";
    }

    private static BadCredentialsException wrong() {
        return new BadCredentialsException("登录名或口令不正确，请重新输入");
    }

    private static String shortened(String login) {
        return login.codePoints()
                .filter(c -> !Character.isISOControl(c))
                .limit(32)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
