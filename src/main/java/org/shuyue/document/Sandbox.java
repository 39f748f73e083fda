package org.shuyue.document;

import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.InputRefused;

/**
 * Fills a template that is not the product's own: it sees plain values, the shared macros and nothing else, writes so much
 * and no more, and is stopped when its time is up.
 */
final class Sandbox {
    private static final int MOST_CHARACTERS = 300_000;
    private static final int WORKERS = 2;
    private static final long STACK = 1 << 20;

    private final Configuration templates = hardened();
    private final Semaphore workers = new Semaphore(WORKERS);
    private final Duration limit;

    Sandbox(Duration limit) {
        this.limit = limit;
    }

    /** {@link InputRefused} for whatever goes wrong. */
    String fill(String source, Map<String, Object> model) {
        if (!workers.tryAcquire()) {
            throw refused("正在检查其他模板，请稍后再试");
        }
        CompletableFuture<String> filled = new CompletableFuture<>();
        Thread worker = new Thread(null, () -> work(source, model, filled), "wording", STACK);
        worker.setDaemon(true);
        worker.start();
        return result(filled, worker);
    }

    /** A worker that could not be stopped keeps its place, so that there are never more of them. */
    private void work(String source, Map<String, Object> model, CompletableFuture<String> filled) {
        Runnable answer;
        try {
            String text = fill(new StringReader(source), model);
            answer = () -> filled.complete(text);
        } catch (Throwable failed) { // a stack that overflows is an answer, too
            answer = () -> filled.completeExceptionally(failed);
        }
        workers.release();
        answer.run();
    }

    private String fill(StringReader source, Map<String, Object> model) throws IOException, TemplateException {
        CountingWriter out = new CountingWriter(MOST_CHARACTERS);
        Template template = new Template("wording.ftlh", source, templates);
        _CoreAPI.addThreadInterruptedChecks(template);
        template.process(model, out);
        return out.toString();
    }

    private String result(CompletableFuture<String> filled, Thread worker) {
        try {
            return filled.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            worker.interrupt();
            throw refused("模板在 " + limit.toSeconds() + " 秒内没有完成，可能有不会结束的循环，已经停止");
        } catch (ExecutionException failed) {
            throw explained(failed.getCause());
        } catch (InterruptedException stopped) {
            worker.interrupt();
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while a template was filled");
        }
    }

    private static InputRefused explained(@Nullable Throwable cause) {
        if (cause instanceof CountingWriter.Full) {
            return refused("模板生成的内容超过 " + MOST_CHARACTERS + " 个字符，已经停止");
        }
        if (cause instanceof StackOverflowError) {
            return refused("模板自己调用自己，没有尽头，已经停止");
        }
        if (cause instanceof TemplateException failed) {
            return refused("模板不能填写：" + failed.getMessageWithoutStackTop());
        }
        return refused("模板不能读取：" + (cause == null ? "" : cause.getMessage()));
    }

    private static Configuration hardened() {
        Configuration hardened = Documents.templates();
        hardened.setClassForTemplateLoading(Sandbox.class, "/templates/wording");
        hardened.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        hardened.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        hardened.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        hardened.setAPIBuiltinEnabled(false);
        hardened.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
        hardened.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        hardened.setLocalizedLookup(false);
        return hardened;
    }

    private static InputRefused refused(String message) {
        return new InputRefused("source", message);
    }
}
