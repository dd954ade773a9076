package id.teladan.ui;

import id.teladan.shared.TypedIdConverter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.HandlerMethodReturnValueHandlerComposite;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.HandlerExceptionResolverComposite;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import org.springframework.web.servlet.mvc.method.annotation.ExceptionHandlerExceptionResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Makes page records, the actor, and Indonesian known to Spring MVC. */
@Configuration(proxyBeanMethods = false)
class UiConfiguration implements WebMvcConfigurer {

    private final Chromes chromes;

    UiConfiguration(Chromes chromes) {
        this.chromes = chromes;
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new TypedIdConverter());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorArgumentResolver(chromes));
    }

    /** Page records come before Spring's own handlers, which would write a {@code ResponseEntity} of one as JSON. */
    @Bean
    SmartInitializingSingleton pagesFirst(
            Templates templates,
            @Qualifier("requestMappingHandlerAdapter") RequestMappingHandlerAdapter adapter,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver exceptions) {
        return () -> {
            adapter.setReturnValueHandlers(
                    pagesBefore(Objects.requireNonNull(adapter.getReturnValueHandlers()), templates));
            if (exceptions instanceof HandlerExceptionResolverComposite composite) {
                for (HandlerExceptionResolver resolver : composite.getExceptionResolvers()) {
                    if (resolver instanceof ExceptionHandlerExceptionResolver advice) {
                        advice.setReturnValueHandlers(pagesBefore(
                                Objects.requireNonNull(advice.getReturnValueHandlers())
                                        .getHandlers(),
                                templates));
                    }
                }
            }
        };
    }

    private List<HandlerMethodReturnValueHandler> pagesBefore(
            List<HandlerMethodReturnValueHandler> handlers, Templates templates) {
        HandlerMethodReturnValueHandlerComposite others =
                new HandlerMethodReturnValueHandlerComposite().addHandlers(handlers);
        List<HandlerMethodReturnValueHandler> all = new ArrayList<>();
        all.add(new PageReturnValueHandler(templates, chromes, others));
        all.addAll(handlers);
        return all;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new FixedLocaleResolver(Format.INDONESIAN);
    }

    /** The sentences of all modules: every {@code messages/*.properties}, in UTF-8. */
    @Bean
    MessageSource messageSource() throws IOException {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setDefaultLocale(Locale.ROOT);
        messages.setBasenames(Arrays.stream(
                        new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties"))
                .map(resource -> Objects.requireNonNull(resource.getFilename()))
                .map(file -> "messages/" + file.replaceFirst("(_[a-z]{2})?\\.properties$", ""))
                .distinct()
                .toArray(String[]::new));
        return messages;
    }
}
