package fr.maillage.desk.faces;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leads the bare address to the home page, and turns away at the door what is too large to be read at all. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class EntranceFilter extends OncePerRequestFilter {

    private final DataSize largest;

    EntranceFilter(@Value("${spring.servlet.multipart.max-request-size}") DataSize largest) {
        this.largest = largest;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > largest.toBytes()) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (request.getRequestURI().equals(request.getContextPath() + "/")) {
            request.getRequestDispatcher("/forms/desk/home.xhtml").forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
