package fr.maillage.directory.page;

import fr.maillage.directory.Departments;
import fr.maillage.directory.Place;
import fr.maillage.directory.Register;
import fr.maillage.directory.Register.Order;
import fr.maillage.directory.StructureFormat;
import fr.maillage.shared.Slice;
import fr.maillage.shared.calendar.Territory;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The register for anybody's eyes. Its whole state is in its address, so that a list can be kept, sent and reloaded; an
 * address that makes no sense asks for everything.
 */
@Component
@RequestScope
public class RegisterPage {

    private static final int LONGEST = 100;
    private static final int LAST_PAGE = 10_000;

    private final Register register;
    private final Departments departments;
    private final Register.Search search;
    private final int page;
    private Slice<Place> slice;

    RegisterPage(Register register, Departments departments, HttpServletRequest request) {
        this.register = register;
        this.departments = departments;
        this.search = new Register.Search(
                asked(request, "departement"),
                one(StructureFormat.values(), asked(request, "format"), null),
                asked(request, "commune"),
                one(Order.values(), asked(request, "order"), Order.DEPARTEMENT));
        this.page = number(asked(request, "page"));
    }

    public Register.Search getSearch() {
        return search;
    }

    public Slice<Place> getSlice() {
        if (slice == null) {
            slice = register.list(search, page);
        }
        return slice;
    }

    public List<Territory> getDepartments() {
        return departments.all();
    }

    public List<StructureFormat> getFormats() {
        return List.of(StructureFormat.values());
    }

    public String departmentOf(Place place) {
        return departments.name(place.departement());
    }

    /** The query of the same list in another order. */
    public String ordered(String order) {
        return query().queryParam("order", order).build().encode().toUriString();
    }

    /** The query of the same list, ending where the page's number goes. */
    public String getPageLink() {
        return query().queryParam("order", search.order()).build().encode().toUriString() + "&page=";
    }

    private UriComponentsBuilder query() {
        return UriComponentsBuilder.newInstance()
                .queryParam("departement", search.departement())
                .queryParam(
                        "format", search.format() == null ? "" : search.format().name())
                .queryParam("commune", search.commune().replace("{", "").replace("}", ""));
    }

    private static String asked(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null || value.length() > LONGEST ? "" : value.strip();
    }

    private static int number(String text) {
        return text.matches("\\d{1,5}") ? Math.min(Integer.parseInt(text), LAST_PAGE) : 0;
    }

    private static <E extends Enum<E>> E one(E[] all, String name, E otherwise) {
        return Stream.of(all)
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }
}
