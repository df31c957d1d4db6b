package org.empathygate.workbench.testplugin;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Map;

/** Shows what it was told and for what, or fails in the way that it was told to. */
public class EchoMacro implements Macro {

    private final ApplicationProperties product;
    private final PageBuilderService pageBuilder;

    public EchoMacro(ApplicationProperties product, PageBuilderService pageBuilder) {
        this.product = product;
        this.pageBuilder = pageBuilder;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context)
            throws MacroExecutionException {
        switch (parameters.getOrDefault("fail", "")) {
            case "said" -> throw new MacroExecutionException("It said <no>");
            case "broken" -> throw new IllegalStateException("It broke");
            case "linkage" -> throw new NoClassDefFoundError("com/example/Gone");
            default -> pageBuilder.assembler().resources().requireWebResource("org.example.notes:look");
        }
        var entity = context.getEntity();
        var user = AuthenticatedUserThreadLocal.get();
        return "<span class=\"echo\" data-output=\"%s\" data-device=\"%s\" data-entity=\"%s\" data-space=\"%s\" data-user=\"%s\" data-instance=\"%s\" data-product=\"%s\">%s%s</span>"
                .formatted(
                        context.getOutputType(),
                        context.getOutputDeviceType(),
                        entity == null ? "none" : entity.getId() + " " + entity.getTitle() + " v" + entity.getVersion(),
                        context.getSpaceKey(),
                        user == null ? "nobody" : user.getKey().getStringValue(),
                        System.identityHashCode(this),
                        product.getDisplayName(),
                        escaped(parameters.getOrDefault("text", "")),
                        body);
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.INLINE;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
