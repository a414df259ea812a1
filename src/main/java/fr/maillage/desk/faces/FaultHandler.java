package fr.maillage.desk.faces;

import fr.maillage.shared.UnknownObject;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

/** An unknown object is a page not found, a lost session has a page of its own; anything else is a breakdown. */
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
            if (holds(fault, UnknownObject.class)) {
                queued.remove();
                answerUnknown();
            } else if (holds(fault, ViewExpiredException.class)) {
                queued.remove();
                tellLost();
            }
        }
        getWrapped().handle();
    }

    private static boolean holds(Throwable fault, Class<? extends Throwable> kind) {
        return kind.isInstance(fault) || (fault.getCause() != null && holds(fault.getCause(), kind));
    }

    private static void answerUnknown() {
        ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
        run(() -> {
            answer.responseReset();
            answer.responseSendError(404, null);
        });
    }

    private static void tellLost() {
        ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
        run(() -> answer.redirect(answer.getRequestContextPath() + ErrorPages.SESSION_LOST));
    }

    private static void run(Answer answer) {
        try {
            answer.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FacesContext.getCurrentInstance().responseComplete();
    }

    private interface Answer {
        void write() throws IOException;
    }
}
