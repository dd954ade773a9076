package id.teladan.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.teladan.shared.Actor;
import id.teladan.shared.AgencyId;
import id.teladan.shared.TenantTransactional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;

@AnalyzeClasses(packages = "id.teladan", importOptions = ImportOption.DoNotIncludeTests.class)
class CodeTests {

    private static final Set<String> CLOCKLESS = Set.of(
            "java.time.LocalDate",
            "java.time.LocalTime",
            "java.time.LocalDateTime",
            "java.time.Instant",
            "java.time.Year",
            "java.time.YearMonth",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime");

    @ArchTest
    static final ArchRule repositoriesAreHidden =
            classes().that().areAnnotatedWith(Repository.class).should().notBePublic();

    @ArchTest
    static final ArchRule controllersAreHidden =
            classes().that().areAnnotatedWith(Controller.class).should().notBePublic();

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethodWhere(new DescribedPredicate<JavaMethodCall>("now() without a clock") {
                @Override
                public boolean test(JavaMethodCall call) {
                    return call.getName().equals("now")
                            && CLOCKLESS.contains(call.getTargetOwner().getName())
                            && call.getTarget().getRawParameterTypes().isEmpty();
                }
            });

    @ArchTest
    static final ArchRule tenantServicesBeginWithTheActor = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(TenantTransactional.class)
            .and()
            .haveModifier(PUBLIC)
            .should(new ArchCondition<>("take an Actor or AgencyId first") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean first = !method.getRawParameterTypes().isEmpty()
                            && isTenant(method.getRawParameterTypes().getFirst());
                    events.add(new SimpleConditionEvent(method, first, method.getFullName()));
                }
            });

    private static boolean isTenant(JavaClass type) {
        return type.isEquivalentTo(Actor.class) || type.isEquivalentTo(AgencyId.class);
    }
}
