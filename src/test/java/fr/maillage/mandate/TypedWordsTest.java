package fr.maillage.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnPlatform;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.context.WebApplicationContext;

/** A session outlives the page that was left, and whoever sits down next at the counter has it. */
@OnPlatform
class TypedWordsTest {

    /** A proxy takes the plain name of a bean that lives for a request; the bean stands behind it. */
    @ParameterizedTest
    @ValueSource(
            strings = {"givingForm", "signingForm", "notesPage", "ownRightsPage", "originalLinkPage", "breachForm"})
    void ofACitizenLiveForOneRequest(String bean, @Autowired ConfigurableApplicationContext context) {
        assertThat(context.getBeanFactory()
                        .getMergedBeanDefinition("scopedTarget." + bean)
                        .getScope())
                .isEqualTo(WebApplicationContext.SCOPE_REQUEST);
    }
}
