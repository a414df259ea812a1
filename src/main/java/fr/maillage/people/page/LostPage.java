package fr.maillage.people.page;

import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Where somebody whose session ended wants to go back to; only ever a page of ours. */
@Component
public class LostPage {

    private static final Pattern OWN = Pattern.compile("/forms/[A-Za-z0-9._~?=&%/-]*");

    private final Asked asked;

    LostPage(Asked asked) {
        this.asked = asked;
    }

    /** The address within this site; the home page when none was given, or a strange one. */
    public String getBack() {
        String back = asked.parameters().getOrDefault("back", "/");
        return OWN.matcher(back).matches() ? back : "/";
    }
}
