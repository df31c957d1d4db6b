package org.empathygate.workbench.osgi;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Turns calls of what Spring 6 removed into calls of what it has. */
final class Spring6Calls extends MethodVisitor {

    /** Gives the context a security context; Spring 6 has no place for it, and the class itself no longer links. */
    static final String SECURITY_PROVIDER =
            "org/eclipse/gemini/blueprint/context/support/AbstractOsgiBundleApplicationContext$1";

    private static final String ASSERT = "org/springframework/util/Assert";

    Spring6Calls(MethodVisitor next) {
        super(Opcodes.ASM9, next);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        if (isAssertionWithoutMessage(owner, name, descriptor)) {
            super.visitLdcInsn(name + " assertion failed");
            super.visitMethodInsn(opcode, owner, name, descriptor.replace(";)V", ";Ljava/lang/String;)V"), isInterface);
        } else if (name.equals("cancelRefresh")) {
            super.visitMethodInsn(opcode, owner, name, "(Ljava/lang/Throwable;)V", isInterface);
        } else if (name.equals("getAccessControlContext")) {
            super.visitInsn(Opcodes.POP);
            super.visitInsn(Opcodes.ACONST_NULL);
        } else if (name.equals("setSecurityContextProvider") || makesSecurityProvider(owner, name)) {
            super.visitInsn(Opcodes.POP2);
        } else {
            super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        }
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        if (opcode == Opcodes.NEW && type.equals(SECURITY_PROVIDER)) {
            super.visitInsn(Opcodes.ACONST_NULL);
        } else {
            super.visitTypeInsn(opcode, type);
        }
    }

    /** One more slot: the message of an assertion. */
    @Override
    public void visitMaxs(int stack, int locals) {
        super.visitMaxs(stack + 1, locals);
    }

    private static boolean isAssertionWithoutMessage(String owner, String name, String descriptor) {
        return owner.equals(ASSERT)
                && switch (name) {
                    case "notNull", "isNull" -> descriptor.equals("(Ljava/lang/Object;)V");
                    case "hasText", "hasLength" -> descriptor.equals("(Ljava/lang/String;)V");
                    case "notEmpty" -> descriptor.equals("([Ljava/lang/Object;)V");
                    default -> false;
                };
    }

    private static boolean makesSecurityProvider(String owner, String name) {
        return owner.equals(SECURITY_PROVIDER) && name.equals("<init>");
    }
}
