package fr.maillage.convention.page;

import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.publication.Publications;
import fr.maillage.convention.publication.Publications.Order;
import fr.maillage.directory.Departments;
import fr.maillage.shared.Slice;
import fr.maillage.shared.calendar.Territory;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;
import org.springframework.web.util.UriComponentsBuilder;

/** The list of sealed conventions for anybody's eyes; an address that makes no sense asks for everything. */
@Component
@RequestScope
public class PublishedPage {

    private static final int LAST_PAGE = 10_000;

    private final Publications publications;
    private final Departments departments;
    private final String departement;
    private final Order order;
    private final int page;
    private Slice<Convention> slice;

    PublishedPage(Publications publications, Departments departments, HttpServletRequest request) {
        this.publications = publications;
        this.departments = departments;
        departement = code(request.getParameter("departement"));
        order = "LATEST".equals(request.getParameter("order")) ? Order.LATEST : Order.DEPARTEMENT;
        page = number(request.getParameter("page"));
    }

    public Slice<Convention> getSlice() {
        if (slice == null) {
            slice = publications.list(departement, order, page);
        }
        return slice;
    }

    public List<Territory> getDepartments() {
        return departments.all();
    }

    public String departmentOf(Convention convention) {
        return departments.name(convention.departement());
    }

    public String getDepartement() {
        return departement;
    }

    public Order getOrder() {
        return order;
    }

    /** The query of the same list in another order. */
    public String ordered(String name) {
        return UriComponentsBuilder.newInstance()
                .queryParam("departement", departement)
                .queryParam("order", name)
                .build()
                .toUriString();
    }

    /** The query of the same list, ending where the page's number goes. */
    public String getPageLink() {
        return ordered(order.name()) + "&page=";
    }

    private static String code(String text) {
        return text != null && text.matches("[0-9AB]{2,3}") ? text : "";
    }

    private static int number(String text) {
        return text != null && text.matches("\\d{1,5}") ? Math.min(Integer.parseInt(text), LAST_PAGE) : 0;
    }
}
