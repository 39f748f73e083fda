package org.shuyue.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.shuyue.shared.CaseNumber;

/** One person's window, with what people do in it: fill in forms, do tasks in the portal and in Tasklist. */
public final class Desk {
    private final LiveServer server;
    private final Page page;

    private Desk(LiveServer server, Page page) {
        this.server = server;
        this.page = page;
    }

    public static Desk of(LiveServer server, String login) {
        return new Desk(server, server.window(login));
    }

    /** Of somebody who is not logged in. */
    public static Desk ofVisitor(LiveServer server) {
        return new Desk(server, server.visit());
    }

    public Page page() {
        return page;
    }

    /** A form on the page is ready to be filled in: what is typed before that can be lost. */
    public Desk go(String path) {
        page.navigate(server.url(path));
        if (page.locator("[data-form]").count() > 0) {
            page.locator("[data-form][data-ready=yes]").waitFor();
        }
        return this;
    }

    public Desk press(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
        return this;
    }

    public Desk follow(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        return this;
    }

    public Desk fill(String label, String text) {
        box(label).fill(text);
        return this;
    }

    /**
     * As people type it: 2026/03/03, or 08:50. A field that has just appeared forgets what is typed within its first
     * frames, which people are not quick enough for.
     */
    public Desk when(String label, String text) {
        Locator field = box(label);
        field.waitFor();
        page.evaluate("async () => { for (let frame = 0; frame < 6; frame++) {"
                + " await new Promise((done) => requestAnimationFrame(() => setTimeout(done))); } }");
        field.fill(text);
        field.press("Enter");
        page.keyboard().press("Escape");
        return this;
    }

    private Locator box(String label) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label))
                .and(page.locator(":enabled"))
                .first();
    }

    public Desk tick(String... labels) {
        for (String label : labels) {
            Locator box = page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(label))
                    .first();
            box.click();
            assertThat(box).isChecked();
        }
        return this;
    }

    public Desk choose(String label) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(label))
                .and(page.locator(":enabled"))
                .first()
                .check();
        return this;
    }

    /** From the list of a select field of a Camunda form. */
    public Desk select(String label, String option) {
        Locator field = page.locator(".fjs-form-field-select", new Page.LocatorOptions().setHasText(label));
        field.locator(".fjs-input-group").click();
        field.locator(".fjs-dropdownlist-item", new Locator.LocatorOptions().setHasText(option))
                .first()
                .click();
        return this;
    }

    public Desk file(String name, String type, String content) {
        page.locator("input[type=file]")
                .first()
                .setInputFiles(new FilePayload(name, type, content.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** Sends the form of a start page; the number of the case that comes of it. */
    public CaseNumber start() {
        send(Pattern.compile(".*/cases/[A-Z]{2}\\d{4}-\\d+").asMatchPredicate());
        return new CaseNumber(page.url().substring(page.url().lastIndexOf('/') + 1));
    }

    public Desk open(CaseNumber number) {
        return go("/cases/" + number);
    }

    /** Opens the first task of that name on the page of the case. */
    public Desk task(CaseNumber number, String name) {
        open(number).follow(name);
        page.locator("[data-ready=yes]").waitFor();
        return this;
    }

    /** Sends the form of a task. */
    public Desk done() {
        send(address -> !address.contains("/tasks/"));
        return this;
    }

    /** A form that is not taken says at once why. */
    private void send(Predicate<String> taken) {
        press("提交");
        Locator refusal = page.locator("[data-summary]");
        page.waitForCondition(() -> taken.test(page.url()) || refusal.isVisible());
        if (!taken.test(page.url())) {
            throw new AssertionError(page.url() + " refuses: " + refusal.innerText());
        }
        page.waitForLoadState();
    }

    /** Opens the task in Tasklist. */
    public Desk taskInTasklist(CaseNumber number) {
        page.navigate(server.url("/camunda/app/tasklist/default/"));
        page.locator("ol.tasks-list > li", new Page.LocatorOptions().setHasText(number.value()))
                .first()
                .click();
        page.getByText("签收").first().click();
        page.locator(".fjs-form input[type=radio]:enabled").first().waitFor();
        return this;
    }

    public Desk doneInTasklist() {
        page.locator("button[type=submit]", new Page.LocatorOptions().setHasText("提交"))
                .last()
                .click();
        assertThat(page.locator(".fjs-form")).hasCount(0);
        return this;
    }

    public Desk sees(String... texts) {
        for (String text : texts) {
            assertThat(page.locator("main")).containsText(text);
        }
        return this;
    }

    public Desk picture(String name) {
        LiveServer.picture(page, name);
        return this;
    }
}
