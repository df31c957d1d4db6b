package org.empathygate.workbench.osgi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Makes Gemini Blueprint 3.0.0.M01, which was built for Spring 5, run on Spring 6.
 *
 * <p>No Gemini for Spring 6 is published; the products carry a fork of their own. Seven references to what Spring 6 removed are
 * rewritten, and the range of the imports. A link check of all Gemini classes against Spring 6.1.14 then finds nothing missing
 * that was there on Spring 5.3, but for one class which is never loaded.
 */
final class GeminiOnSpring6 extends ClassVisitor {

    private static final String CONTEXT =
            "org/eclipse/gemini/blueprint/context/support/AbstractOsgiBundleApplicationContext";

    private final String className;

    private GeminiOnSpring6(String className, ClassVisitor next) {
        super(Opcodes.ASM9, next);
        this.className = className;
    }

    static boolean isGemini(String jarName) {
        return jarName.startsWith("gemini-blueprint-");
    }

    /** The jar with its manifest and classes rewritten. */
    static byte[] adapt(byte[] jar) throws IOException {
        var adapted = new ByteArrayOutputStream();
        try (var in = new JarInputStream(new ByteArrayInputStream(jar));
                var out = new JarOutputStream(adapted, importingSpring6(in.getManifest()))) {
            for (var entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
                var content = in.readAllBytes();
                out.putNextEntry(new JarEntry(entry.getName()));
                out.write(entry.getName().endsWith(".class") ? adaptClass(content) : content);
                out.closeEntry();
            }
        }
        return adapted.toByteArray();
    }

    private static Manifest importingSpring6(Manifest manifest) {
        var attributes = manifest.getMainAttributes();
        attributes.putValue(
                "Import-Package", attributes.getValue("Import-Package").replace("[5.0.0,6)", "[6.0.0,7)"));
        manifest.getEntries().clear();
        return manifest;
    }

    private static byte[] adaptClass(byte[] content) {
        var reader = new ClassReader(content);
        if (reader.getClassName().equals(Spring6Calls.SECURITY_PROVIDER)) {
            return content;
        }
        var writer = new ClassWriter(0);
        reader.accept(new GeminiOnSpring6(reader.getClassName(), writer), 0);
        return writer.toByteArray();
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        return new Spring6Calls(super.visitMethod(access, name, descriptor, signature, exceptions));
    }

    @Override
    public void visitEnd() {
        if (className.equals(CONTEXT)) {
            addDestroy();
        }
        super.visitEnd();
    }

    /** Spring 6 dropped {@code AbstractApplicationContext.destroy()}, which closed the context; Gemini still calls it. */
    private void addDestroy() {
        var method = super.visitMethod(Opcodes.ACC_PUBLIC, "destroy", "()V", null, null);
        method.visitCode();
        method.visitVarInsn(Opcodes.ALOAD, 0);
        method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, CONTEXT, "close", "()V", false);
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(1, 1);
        method.visitEnd();
    }
}
