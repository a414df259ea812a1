package fr.maillage.demonstration;

import java.util.List;
import java.util.Set;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The real play on the tests' platform, which has none of its own, and which stops when it has made so many moves: what
 * was committed by then is there, and nothing else.
 */
class Rehearsal {

    private static final List<Class<?>> PLAYERS = List.of(
            Accession.class,
            AnnexLines.class,
            Cast.class,
            Ceremony.class,
            Curtain.class,
            Decree.class,
            Deputy.class,
            LostBinder.class,
            Patience.class,
            Pen.class,
            Play.class,
            Round.class,
            Signatories.class,
            Stagehand.class);

    /** Whose calls are moves, unless they only look. */
    private static final Set<Class<?>> MOVERS =
            Set.of(AnnexLines.class, Curtain.class, Deputy.class, Patience.class, Pen.class, Stagehand.class);

    private final DefaultListableBeanFactory stage;
    private final Runnable meanwhile;
    private int left;

    /**
     * One start of the platform.
     *
     * @param meanwhile what the platform does of itself
     * @param moves after how many it stops
     */
    Rehearsal(AutowireCapableBeanFactory platform, Runnable meanwhile, int moves) {
        stage = new DefaultListableBeanFactory(platform);
        stage.copyConfigurationFrom((DefaultListableBeanFactory) platform);
        stage.addBeanPostProcessor(counting());
        PLAYERS.forEach(player -> stage.registerBeanDefinition(
                player.getName(),
                new RootBeanDefinition(player, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false)));
        this.meanwhile = meanwhile;
        left = moves;
    }

    /** The platform was stopped. */
    static class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Plays all scenes, and then what follows them; false when it was stopped before the end. */
    boolean reachesItsEnd(boolean withAfterpieces) {
        List<Afterpiece> afterpieces = withAfterpieces
                ? stage.getBeanProvider(Afterpiece.class).orderedStream().toList()
                : List.of();
        try {
            new Demonstration(
                            stage.getBean(Cast.class),
                            stage.getBean(Play.class),
                            stage.getBean(Curtain.class),
                            stage.getBean(Backdrop.class),
                            afterpieces)
                    .fill();
            return true;
        } catch (Stopped stopped) {
            return false;
        }
    }

    private BeanPostProcessor counting() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return MOVERS.stream().anyMatch(mover -> mover.isInstance(bean)) ? counted(bean) : bean;
            }
        };
    }

    private Object counted(Object player) {
        ProxyFactory proxy = new ProxyFactory(player);
        proxy.setProxyTargetClass(true);
        proxy.addAdvice((MethodInterceptor) move -> {
            if (!TransactionSynchronizationManager.isActualTransactionActive()) {
                meanwhile.run();
            }
            Object done = move.proceed();
            if (!(done instanceof Boolean) && --left == 0) {
                throw new Stopped();
            }
            return done;
        });
        return proxy.getProxy();
    }
}
