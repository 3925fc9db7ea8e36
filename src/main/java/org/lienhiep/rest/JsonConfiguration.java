package org.lienhiep.rest;

import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.Period;
import org.lienhiep.kernel.id.RecordId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Kernel values are plain strings in JSON: ids, half-years, periods and partial dates. Texts are read clean. */
@Configuration(proxyBeanMethods = false)
class JsonConfiguration {

    @Bean
    JacksonModule kernelValues() {
        return new SimpleModule("lienhiep")
                .addSerializer(RecordId.class, new ToStringSerializer(RecordId.class))
                .addSerializer(Period.class, new ToStringSerializer(Period.class))
                .addSerializer(PartialDate.class, new ToStringSerializer(PartialDate.class))
                .addDeserializer(String.class, new CleanTexts())
                .addDeserializer(HalfYear.class, new FromText<>(HalfYear.class, HalfYear::parse))
                .addDeserializer(Period.class, new FromText<>(Period.class, Period::parse))
                .addDeserializer(PartialDate.class, new FromText<>(PartialDate.class, PartialDate::parse));
    }
}
