package fr.maillage.document.pdf;

import com.itextpdf.styledxmlparser.resolver.resource.IResourceRetriever;
import java.io.InputStream;
import java.net.URL;

/** A template brings everything with it: whatever it names is not fetched, from no network and no disk. */
@SuppressWarnings("deprecation") // the only retriever that the converter takes
final class NothingFetched implements IResourceRetriever {

    @Override
    public InputStream getInputStreamByUrl(URL address) {
        throw new IllegalArgumentException("a document fetches nothing");
    }

    @Override
    public byte[] getByteArrayByUrl(URL address) {
        throw new IllegalArgumentException("a document fetches nothing");
    }
}
