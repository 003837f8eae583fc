package dev.plumbline.ndis.filter;

import java.util.Optional;

/** The contents of a request's buffer as text: members of a structure, such as {@code MTU=1500;NicFriendlyName=blue}. */
public final class OidInformation {

    private OidInformation() {}

    /** The value of a member, if the text has it. */
    public static Optional<String> get(String information, String member) {
        int at = find(information, member);
        if (at < 0) {
            return Optional.empty();
        }
        return Optional.of(information.substring(at + member.length() + 1, end(information, at)));
    }

    /** The number that a member holds; {@code otherwise} if the text has no such member, or no number there. */
    public static int number(String information, String member, int otherwise) {
        try {
            return get(information, member).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** The text with another value of a member, which stays where it is or comes last. */
    public static String with(String information, String member, String value) {
        int at = find(information, member);
        if (at < 0) {
            return information.isEmpty() ? member + "=" + value : information + ";" + member + "=" + value;
        }
        return information.substring(0, at) + member + "=" + value + information.substring(end(information, at));
    }

    private static int find(String information, String member) {
        for (int at = information.indexOf(member); at >= 0; at = information.indexOf(member, at + 1)) {
            int after = at + member.length();
            if ((at == 0 || information.charAt(at - 1) == ';')
                    && after < information.length()
                    && information.charAt(after) == '=') {
                return at;
            }
        }
        return -1;
    }

    private static int end(String information, int at) {
        int end = information.indexOf(';', at);
        return end < 0 ? information.length() : end;
    }
}
