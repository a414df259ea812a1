package fr.maillage.people.door;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What is small never lies on the disk, where a citizen's original would stand in clear with the salt that proves it. Small
 * is the whole request and not each of its parts: however many a stranger sends, it takes no more memory than a form may.
 */
@Configuration(proxyBeanMethods = false)
class SmallUploads {

    @Bean
    MultipartConfigElement multipartConfigElement(MultipartProperties properties) {
        return new InMemoryAsAWhole(properties.createMultipartConfig());
    }

    private static final class InMemoryAsAWhole extends MultipartConfigElement {

        private static final long serialVersionUID = 1L;

        InMemoryAsAWhole(MultipartConfigElement limits) {
            super(
                    limits.getLocation(),
                    limits.getMaxFileSize(),
                    limits.getMaxRequestSize(),
                    limits.getFileSizeThreshold());
        }

        /** The server asks for it anew with each request. */
        @Override
        public int getFileSizeThreshold() {
            int small = super.getFileSizeThreshold();
            long length = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now
                    ? now.getRequest().getContentLengthLong()
                    : -1;
            return length >= 0 && length <= small ? small : 0;
        }
    }
}
