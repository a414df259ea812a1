package fr.maillage.desk.faces;

import fr.maillage.shared.UnknownObject;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

/**
 * A page that the session no longer knows leads to the page that says so, and what is unknown is answered as not found:
 * neither is a fault to be logged. Anything else flies on.
 */
class FaultHandler extends ExceptionHandlerWrapper {

    FaultHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> queued =
                getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            Throwable fault = queued.next().getContext().getException();
            if (holds(fault, ViewExpiredException.class)) {
                queued.remove();
                tellLost();
            } else if (holds(fault, UnknownObject.class) && !isTooLate()) {
                queued.remove();
                tellUnknown();
            }
        }
        getWrapped().handle();
    }

    private static boolean holds(Throwable fault, Class<? extends Throwable> kind) {
        return kind.isInstance(fault) || (fault.getCause() != null && holds(fault.getCause(), kind));
    }

    private static boolean isTooLate() {
        return FacesContext.getCurrentInstance().getExternalContext().isResponseCommitted();
    }

    private static void tellUnknown() {
        FacesContext context = FacesContext.getCurrentInstance();
        try {
            context.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }

    private static void tellLost() {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext answer = context.getExternalContext();
        try {
            answer.redirect(answer.getRequestContextPath() + ErrorPages.SESSION_LOST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }
}
