package org.shuyue.portal.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the API's own documentation says about it as a whole. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
    static final String LOGIN = "账号密码";
    static final String TOKEN = "访问令牌";

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("数约 开放接口")
                        .version("1")
                        .description("公共数据共享开放审批系统的接口：提交和办理申请、查询目录和期限、凭令牌获取已授权的数据。"
                                + "除期限预览外，均须使用账号密码（HTTP Basic）；获取数据使用审批通过后领取的访问令牌。"
                                + "出错时返回 application/problem+json，detail 为中文说明，problems 逐项列出字段和原因。")
                        .license(new License().name("Apache-2.0")))
                .components(new Components()
                        .addSecuritySchemes(
                                LOGIN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")
                                        .description("门户的登录名和密码"))
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("在案件页面领取的访问令牌，以 sy_ 开头")))
                .addSecurityItem(new SecurityRequirement().addList(LOGIN));
    }
}
