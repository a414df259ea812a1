package fr.maillage.vault.cipher;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.KeyStore;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.crypto.SecretKey;

/** A master key in a PKCS#11 token: wraps and unwraps in there, and never comes out. */
final class MasterToken {

    private MasterToken() {}

    static Master open(MasterPlace.Token place) {
        char[] pin = place.pin().toCharArray();
        try {
            Provider provider = Security.getProvider("SunPKCS11").configure(place.configuration());
            KeyStore store = KeyStore.getInstance("PKCS11", provider);
            store.load(null, pin);
            String alias = place.alias().isEmpty() ? onlyKey(store, pin) : place.alias();
            if (!(store.getKey(alias, pin) instanceof SecretKey key)) {
                throw new UnusableMaster("the token has no secret key named " + alias, null);
            }
            return new Master(provider, key);
        } catch (IOException | GeneralSecurityException | ProviderException | InvalidParameterException e) {
            throw new UnusableMaster(
                    "the token of " + place.configuration() + " does not open, perhaps because of its PIN", e);
        }
    }

    /** Keys that sign may stand beside it. */
    private static String onlyKey(KeyStore store, char[] pin) throws GeneralSecurityException {
        List<String> names = new ArrayList<>();
        for (String name : Collections.list(store.aliases())) {
            if (store.isKeyEntry(name) && store.getKey(name, pin) instanceof SecretKey) {
                names.add(name);
            }
        }
        if (names.size() != 1) {
            throw new UnusableMaster("several secret keys or none, and which one is not said: " + names, null);
        }
        return names.get(0);
    }
}
