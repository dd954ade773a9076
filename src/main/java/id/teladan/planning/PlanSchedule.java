package id.teladan.planning;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets {@link PlanBundling} clear up at night. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PlanSchedule {}
