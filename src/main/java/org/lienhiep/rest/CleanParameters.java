package org.lienhiep.rest;

import org.lienhiep.kernel.CleanText;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Texts in the addresses of the API are read clean, as those in its bodies are. */
@Component
class CleanParameters implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, String.class, (Converter<String, String>) CleanText::of);
    }
}
