package org.shuyue.rulepack;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A default that no pack goes by would silently leave everybody to the others: the start fails instead. */
@Component
@Order(400)
class DefaultPackExists implements ApplicationRunner {
    private final RulePacks packs;

    DefaultPackExists(RulePacks packs) {
        this.packs = packs;
    }

    @Override
    @Transactional(readOnly = true)
    public void run(ApplicationArguments arguments) {
        String pack = packs.defaultPack();
        if (!packs.shelf().knows(pack)) {
            throw new IllegalStateException("配置 shuyue.deadline.default-pack 指定的规则包“" + pack + "”不存在，请改为下列之一："
                    + String.join(
                            "、",
                            packs.shelf().newest().stream()
                                    .map(PackVersion::pack)
                                    .toList()));
        }
    }
}
