/* The C library's functions on characters of 16 bits, Microsoft's variants of printing, and the checked copies. */
#include "kernel.h"

#include <ddk/crt.h>
#include <errno.h>

size_t pl_wcslen(const WCHAR *s) {
    return pl_wcsnlen(s, (size_t)-1);
}

size_t pl_wcsnlen(const WCHAR *s, size_t most) {
    size_t n = 0;
    while (n < most && s[n] != 0) {
        n++;
    }
    return n;
}

WCHAR *pl_wcscpy(WCHAR *to, const WCHAR *from) {
    memcpy(to, from, (pl_wcslen(from) + 1) * sizeof(WCHAR));
    return to;
}

WCHAR *pl_wcsncpy(WCHAR *to, const WCHAR *from, size_t n) {
    size_t length = pl_wcsnlen(from, n);
    memcpy(to, from, length * sizeof(WCHAR));
    memset(to + length, 0, (n - length) * sizeof(WCHAR));
    return to;
}

WCHAR *pl_wcscat(WCHAR *to, const WCHAR *from) {
    pl_wcscpy(to + pl_wcslen(to), from);
    return to;
}

WCHAR *pl_wcsncat(WCHAR *to, const WCHAR *from, size_t n) {
    WCHAR *end = to + pl_wcslen(to);
    size_t length = pl_wcsnlen(from, n);
    memcpy(end, from, length * sizeof(WCHAR));
    end[length] = 0;
    return to;
}

WCHAR pl_towupper(WCHAR c) {
    return (c >= 'a' && c <= 'z') || (c >= 0xE0 && c <= 0xFE && c != 0xF7) ? (WCHAR)(c - 32) : c;
}

WCHAR pl_towlower(WCHAR c) {
    return (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7) ? (WCHAR)(c + 32) : c;
}

static int pl_compare(const WCHAR *a, const WCHAR *b, size_t n, bool fold) {
    for (size_t i = 0; i < n; i++) {
        WCHAR x = fold ? pl_towlower(a[i]) : a[i], y = fold ? pl_towlower(b[i]) : b[i];
        if (x != y || x == 0) {
            return x < y ? -1 : x > y;
        }
    }
    return 0;
}

int pl_wcscmp(const WCHAR *a, const WCHAR *b) {
    return pl_compare(a, b, (size_t)-1, false);
}

int pl_wcsncmp(const WCHAR *a, const WCHAR *b, size_t n) {
    return pl_compare(a, b, n, false);
}

int pl_wcsicmp(const WCHAR *a, const WCHAR *b) {
    return pl_compare(a, b, (size_t)-1, true);
}

int pl_wcsnicmp(const WCHAR *a, const WCHAR *b, size_t n) {
    return pl_compare(a, b, n, true);
}

WCHAR *pl_wcschr(const WCHAR *s, WCHAR c) {
    for (;; s++) {
        if (*s == c) {
            return (WCHAR *)s;
        }
        if (*s == 0) {
            return NULL;
        }
    }
}

WCHAR *pl_wcsrchr(const WCHAR *s, WCHAR c) {
    for (const WCHAR *at = s + pl_wcslen(s);; at--) {
        if (*at == c) {
            return (WCHAR *)at;
        }
        if (at == s) {
            return NULL;
        }
    }
}

WCHAR *pl_wcsstr(const WCHAR *s, const WCHAR *part) {
    size_t n = pl_wcslen(part);
    for (;; s++) {
        if (pl_wcsncmp(s, part, n) == 0) {
            return (WCHAR *)s;
        }
        if (*s == 0) {
            return NULL;
        }
    }
}

/* As Microsoft's: -1 if it did not fit, and no terminator if it fits exactly. */
static int pl_bounded(void *to, size_t size, bool wide, const void *format, va_list arguments) {
    size_t n = pl_print(to, size, wide, format, wide, arguments);
    if (n < size) {
        memset((char *)to + n * (wide ? 2 : 1), 0, wide ? 2 : 1);
    }
    return n > size ? -1 : (int)n;
}

int pl_vsnprintf(CHAR *to, size_t size, const CHAR *format, va_list arguments) {
    return pl_bounded(to, size, false, format, arguments);
}

int pl_vsnwprintf(WCHAR *to, size_t size, const WCHAR *format, va_list arguments) {
    return pl_bounded(to, size, true, format, arguments);
}

int pl_snprintf(CHAR *to, size_t size, const CHAR *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    int n = pl_bounded(to, size, false, format, arguments);
    va_end(arguments);
    return n;
}

int pl_snwprintf(WCHAR *to, size_t size, const WCHAR *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    int n = pl_bounded(to, size, true, format, arguments);
    va_end(arguments);
    return n;
}

int pl_sprintf_s(CHAR *to, size_t size, const CHAR *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    size_t n = pl_print(to, size, false, format, false, arguments);
    va_end(arguments);
    to[n < size ? n : 0] = 0;
    return n < size ? (int)n : -1;
}

int pl_swprintf_s(WCHAR *to, size_t size, const WCHAR *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    size_t n = pl_print(to, size, true, format, true, arguments);
    va_end(arguments);
    to[n < size ? n : 0] = 0;
    return n < size ? (int)n : -1;
}

errno_t memcpy_s(void *to, size_t size, const void *from, size_t n) {
    if (n > size) {
        memset(to, 0, size);
        return ERANGE;
    }
    memcpy(to, from, n);
    return 0;
}

errno_t memmove_s(void *to, size_t size, const void *from, size_t n) {
    if (n > size) {
        return ERANGE;
    }
    memmove(to, from, n);
    return 0;
}

#define PL_CHECKED(type, copy, copy_n, cat, length, length_n)                                                              \
    errno_t copy(type *to, size_t size, const type *from) {                                                                \
        return copy_n(to, size, from, length(from));                                                                       \
    }                                                                                                                      \
    errno_t copy_n(type *to, size_t size, const type *from, size_t most) {                                                 \
        size_t n = length_n(from, most);                                                                                   \
        if (n >= size && most == _TRUNCATE && size > 0) {                                                                  \
            n = size - 1;                                                                                                  \
        } else if (n >= size) {                                                                                            \
            if (size > 0) {                                                                                                \
                to[0] = 0;                                                                                                 \
            }                                                                                                              \
            return ERANGE;                                                                                                 \
        }                                                                                                                  \
        memcpy(to, from, n * sizeof(type));                                                                                \
        to[n] = 0;                                                                                                         \
        return 0;                                                                                                          \
    }                                                                                                                      \
    errno_t cat(type *to, size_t size, const type *from) {                                                                 \
        size_t used = length_n(to, size);                                                                                  \
        return copy(to + used, size - used, from);                                                                         \
    }
PL_CHECKED(CHAR, strcpy_s, strncpy_s, strcat_s, strlen, strnlen)
PL_CHECKED(WCHAR, wcscpy_s, wcsncpy_s, wcscat_s, pl_wcslen, pl_wcsnlen)
