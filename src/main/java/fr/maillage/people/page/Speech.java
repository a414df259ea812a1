package fr.maillage.people.page;

import fr.maillage.people.Answer;
import fr.maillage.shared.Refusal;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what came of a button: the reasons beside their fields, or the good news on the page that follows. */
@Component
class Speech {

    private final MessageSource messages;

    Speech(MessageSource messages) {
        this.messages = messages;
    }

    /** Where to go on: to the next page with the news, or nowhere when the answer is a refusal. */
    String follow(Answer answer, String form, String newsKey, String nextPage) {
        if (answer.isDone()) {
            tell(newsKey);
        }
        return follow(answer, form, nextPage);
    }

    /** The same, where the next page says by itself what happened. */
    String follow(Answer answer, String form, String nextPage) {
        if (answer.isDone()) {
            return nextPage;
        }
        answer.refusals().forEach(refusal -> refuse(form, refusal));
        return null;
    }

    private void tell(String key) {
        FacesContext page = FacesContext.getCurrentInstance();
        page.getExternalContext().getFlash().setKeepMessages(true);
        String said = say(key);
        page.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, said, said));
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, key, LocaleContextHolder.getLocale());
    }

    private void refuse(String form, Refusal refusal) {
        FacesContext page = FacesContext.getCurrentInstance();
        String said = say(refusal.key(), refusal.arguments().toArray());
        String place = refusal.field().isEmpty() ? null : form + ":" + refusal.field();
        if (place != null && page.getViewRoot().findComponent(place) instanceof UIInput input) {
            input.setValid(false);
        }
        page.addMessage(place, new FacesMessage(FacesMessage.SEVERITY_ERROR, said, said));
        page.validationFailed();
    }
}
